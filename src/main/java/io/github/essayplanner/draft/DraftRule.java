package io.github.essayplanner.draft;

import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import java.util.Optional;

/** The rules of a draft, the most urgent first. None is an error: the writer judges. */
public enum DraftRule implements Rule {
  DRAFT_MISQUOTE(
      Severity.WARNING,
      "a quotation whose words differ from the map's",
      "A reader who looks the words up trusts nothing else once they are found changed."),
  DRAFT_CONTRADICTS(
      Severity.WARNING,
      "a date, number, name or place that differs from the map's",
      "Either the essay or the notes are wrong; only the source can tell which."),
  DRAFT_UNKNOWN_SOURCE(
      Severity.WARNING,
      "a reference to a source that the map does not have",
      "A source that is in no list can't be found by the reader, or is misspelt."),
  DRAFT_TODO(
      Severity.WARNING,
      "a note to yourself that is still in the text",
      "What was to be done before handing in is easily overlooked in what was done."),
  DRAFT_OVER(
      Severity.WARNING,
      "a draft that is more than a tenth too long",
      "Many markers stop reading at the limit."),
  DRAFT_UNDER(
      Severity.ADVICE,
      "a draft that is more than a tenth too short",
      "Room that is left could hold evidence that the map already has."),
  DRAFT_QUOTE_UNSOURCED(
      Severity.ADVICE,
      "a quotation without a reference, or that the map does not have",
      "Words in quotation marks belong to someone; the reader should learn to whom."),
  DRAFT_NO_PAGE(
      Severity.ADVICE,
      "a reference without the page or place that the map has",
      "A page lets the reader check in a minute what takes an hour without it."),
  DRAFT_COPIED(
      Severity.ADVICE,
      "eight words or more of a source without quotation marks",
      "Another's words without marks are plagiarism, meant or not."),
  DRAFT_NEW_IN_CONCLUSION(
      Severity.ADVICE,
      "a name, date or number that stands only in the conclusion",
      "A conclusion weighs what was shown; what comes first there was never argued."),
  DRAFT_OUTSIDE_PERIOD(
      Severity.ADVICE,
      "a year outside the period of the question",
      "What lies outside may be background or a digression; the question asks for the period."),
  DRAFT_NO_SPECIFICS(
      Severity.ADVICE,
      "a paragraph without a name, date, number, quotation or reference",
      "An assertion without a fact is an opinion to the reader."),
  DRAFT_COUNTER_OPEN(
      Severity.ADVICE,
      "a counter-argument that seems to be there, its reply not in these words",
      "An objection that is raised and left standing speaks against you."),
  DRAFT_NOT_IN_MAP(
      Severity.ADVICE,
      "a dated sentence or a quotation that no evidence of the map is like",
      "If it is good evidence, it belongs in the notes with its source."),
  DRAFT_THESIS_WORDS(
      Severity.ADVICE,
      "a last paragraph with no word of the thesis or the question",
      "The last paragraph answers the question that was asked, in its own terms.");

  private final About about;

  DraftRule(Severity severity, String summary, String why) {
    this.about = new About(severity, summary, why);
  }

  /** The rule of an id in kebab-case, if there is one. */
  public static Optional<DraftRule> byId(String id) {
    for (DraftRule rule : values()) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  @Override
  public About about() {
    return about;
  }
}
