package io.github.essayplanner.words;

/** The fixed sentences of outputs, with empty places for names, numbers and the writer's words. */
public enum Template {
  NOTHING_LEFT("No evidence is left after {}."),
  NOTHING_BETWEEN("Nothing between {} and {}: {}"),
  NOTHING_BEFORE("Nothing before {}: {}"),
  NOTHING_AFTER("Nothing after {}: {}"),

  RANK_OF("Rank {} of {}"),
  ON_THE_THESIS("{} the thesis"),
  MINUTES_BUDGET("{} in {}: planned by {}, written by {}, checked by {}."),
  NO_TIME_TO_WRITE("{} leaves no time to write: planning and checking take a minute each."),
  BY("by {}"),
  STANCES("Factors: challenges {} · qualifies {} · supports {}"),
  CASE("evidence for this case {}, against it {}"),
  CASE_TOTAL("Evidence: for this case {}, against it {} · counter-arguments {}"),
  CASE_WITH_COUNTERS("evidence for this case {}, against it {}, counter-arguments {}"),

  FROM_TO("{} to {} per cent"),
  NOW("now {}"),
  FIRST_PLACE_HOLDS("First place holds from {}; {}"),
  EVIDENCE_COUNTED("evidence: {} for, {} against"),
  EVIDENCE_OF("{} evidence"),
  SCORE_OUT_OF("score out of {}"),

  AND_MORE("And {} more."),
  MORE("{} more"),

  DRAFT_OF("Draft: {}"),
  DRAFT_WORDS("{} in paragraphs and block quotations."),
  DRAFT_WORDS_BESIDES("{} in paragraphs and block quotations. Not counted: {}."),
  WORDS_IN_HEADINGS("{} in headings"),
  WORDS_IN_FOOTNOTES("{} in footnotes"),
  WORDS_IN_SOURCES("{} in a list of sources"),
  DRAFT_PARAGRAPHS_ARE_LINES("In a Word document a line is a paragraph: 12 is the twelfth."),
  DRAFT_OFF_MAP(
      "Hardly any of the map is found in these words ({} of {} pieces of evidence): another"
          + " subject, or another language, perhaps."),
  DRAFT_FINDING("Line {}, {}: "),
  FOUND_AT("found at {}"),
  PERHAPS_AT("perhaps at {}"),
  UNDER_FACTOR(", under {}"),
  AGAIN_AT(", again at {}"),
  OTHER_ORDER("{} comes before {}; in the plan it comes after."),
  LEFT_EVIDENCE("{} ({}), not found in these words: {}"),
  LEFT_REPLY("The reply ({}), not found in these words: {}"),

  ABOUT_WORDS("about {}"),
  SEE("see {}"),
  LEADS_TO("Leads to {}"),
  LOOKS_BACK_TO("Looks back to {}"),
  TWO_NAMES("{} and {}"),
  ASK_EVIDENCE_OF("You scored {} highest: which evidence shows it?"),
  OVER("{} over {}"),
  DECIDED_ON("{}, on {}"),
  DECIDED_ON_ALL("{}, on every test"),
  OTHER_WAY_ROUND("{}; on {} it is the other way round"),
  CLOSE_BETWEEN("{} and {} stand near each other: say so."),
  CLOSE_IF("more weight on {} would put {} first: say why you give it no more."),
  SHARED_BETWEEN("{} stand level: say what tells them apart."),
  FINISH_SCORES("Finish the scores of {}."),
  NO_PARAGRAPH("{} has no paragraph."),
  ONLY_CHALLENGE("{}, the only case against"),
  NAMED_BY_QUESTION("{}, which the question names"),

  EVIDENCE_FOR("Evidence for {}"),
  CLAUSE_OPEN("A point for “{}”: no factor argues it"),
  SO_OF("What follows from {} for the thesis"),
  COUNTER_TO("What an opponent would say to {}, and your reply"),
  LATE_EVIDENCE("Evidence from the last part of the period"),
  LATE_IN_TEXT("Evidence for {} from the later part of the text"),
  LAST_SENTENCE("The sentence to end on");

  private static final String PLACE = "{}";

  private final String text;

  Template(String text) {
    this.text = text;
  }

  /** The words, with {@code {}} for each part that is filled in. */
  public String text() {
    return text;
  }

  /**
   * The sentence with its places filled in.
   *
   * @param fillings one a place: a {@link Phrase} keeps its style, anything else is plain text
   */
  public Phrase with(Object... fillings) {
    Phrase phrase = Phrase.EMPTY;
    int from = 0;
    for (Object filling : fillings) {
      int place = text.indexOf(PLACE, from);
      phrase = phrase.plain(text.substring(from, place));
      phrase = filling instanceof Phrase p ? phrase.then(p) : phrase.plain(filling.toString());
      from = place + PLACE.length();
    }
    return phrase.plain(text.substring(from));
  }

  /** The sentence as a gap, all in italics. */
  public Phrase gap(Object... fillings) {
    return Phrase.ofEmphasis(with(fillings).plainText());
  }
}
