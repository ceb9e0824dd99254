package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation.Cited;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.model.TextPlace;
import io.github.essayplanner.words.Clause;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a piece of evidence and a claim read in a plan. */
final class ItemText {
  static final String SHOWS = " → ";

  private final ArgumentMap map;
  private final Citing citing;
  private final Printed printed;
  private final Map<Evidence, Integer> numbers = new IdentityHashMap<>();

  ItemText(ArgumentMap map, Printed printed, CitationStyle style) {
    this.map = map;
    this.citing = new Citing(map, printed, style);
    this.printed = printed;
    for (Factor factor : map.factors()) {
      for (int i = 0; i < factor.evidence().size(); i++) {
        numbers.put(factor.evidence().get(i), i + 1);
      }
    }
  }

  /** {@code 1.7: fact “quote” – how (cite) → what it shows}, in bold where it is strong. */
  PlannedItem of(Evidence item, Factor factor, int section, boolean careful, Questions questions) {
    return planned(item, factor, section, careful, questions, true);
  }

  /** The fact as it stands without what it shows, for a scheme that explains it elsewhere. */
  PlannedItem bare(
      Evidence item, Factor factor, int section, boolean careful, Questions questions) {
    return planned(item, factor, section, careful, questions, false);
  }

  private PlannedItem planned(
      Evidence item,
      Factor factor,
      int section,
      boolean careful,
      Questions questions,
      boolean explained) {
    int before = printed.section(item);
    String text = before > 0 ? cue(item) : item.fact();
    String lead = citing.lead(item, text);
    boolean isBare = lead.isEmpty() || before > 0 && SaidDate.isBegun(item.cue(), lead);
    Phrase line = isBare ? Phrase.EMPTY : Phrase.of(lead + ": ");
    List<Cited> cite = before > 0 ? List.of() : citing.once(item, lead);
    line =
        before > 0
            ? line.then(Phrase.ofTyped(text)).plain(", ").then(Template.SEE.with(before))
            : line.then(given(item, cite, questions));
    line = explained ? line.then(shows(item, questions)) : line;
    printed.add(item, section);
    return item(item, factor, line, careful && before == 0, lead, text, cite);
  }

  private PlannedItem item(
      Evidence item,
      Factor factor,
      Phrase line,
      boolean careful,
      String lead,
      String text,
      List<Cited> cite) {
    List<Phrase> under =
        careful && !item.caveat().isEmpty()
            ? List.of(Label.CAREFUL.before().then(Phrase.ofTyped(item.caveat())))
            : List.of();
    int index = numbers.getOrDefault(item, 0);
    return new PlannedItem(
        line,
        under,
        Optional.of(factor),
        Optional.of(item),
        index,
        lead,
        text,
        citing.alone(cite).typedText(),
        "");
  }

  private Phrase given(Evidence item, List<Cited> cited, Questions questions) {
    Phrase line = item.isPremise() ? Phrase.EMPTY : citing.interpreter(item.source(), item.fact());
    boolean strong = item.strength().orElse(null) == Strength.STRONG;
    line = line.then(strong ? bold(item.fact()) : Phrase.ofTyped(item.fact()));
    if (!item.quote().isEmpty()) {
      boolean isAlone = item.fact().isEmpty();
      Phrase quote =
          strong && isAlone ? bold(item.markedQuote()) : Phrase.ofTyped(item.markedQuote());
      line = line.plain(isAlone ? "" : " ").then(quote);
    } else if (isQuoteAsked(item)) {
      line = line.then(questions.ask(Lack.QUOTE));
    }
    String how = item.how();
    line = how.isEmpty() ? line : line.plain(" – ").then(Phrase.ofTyped(how));
    Phrase cite = citing.note(cited);
    line = cite.isEmpty() ? line : line.plain(" ").then(cite);
    if (isDateAsked(item)) {
      line = line.then(questions.ask(Lack.DATE));
    }
    if (isPlaceAsked(item)) {
      line = line.then(questions.ask(Lack.PLACE));
    }
    return isSourceAsked(item) ? line.then(questions.ask(Lack.SOURCE)) : line;
  }

  /** What the first of a paragraph's questions may be about. */
  void noteGaps(Evidence item, Questions questions) {
    if (item.side() != Side.BACKGROUND && !item.isPremise()) {
      note(item.shows().isEmpty(), Lack.SHOWS, questions);
    }
    if (printed.section(item) == 0) {
      note(isDateAsked(item), Lack.DATE, questions);
      note(isPlaceAsked(item), Lack.PLACE, questions);
      note(isQuoteAsked(item), Lack.QUOTE, questions);
      note(isSourceAsked(item), Lack.SOURCE, questions);
    }
  }

  private static void note(boolean isMissing, Lack gap, Questions questions) {
    if (isMissing) {
      questions.lacks(gap);
    }
  }

  private boolean isDateAsked(Evidence item) {
    return map.period().isGiven() && !item.date().isGiven() && !item.isPremise();
  }

  /** A place is asked for in an essay on one text, where the evidence cites no other. */
  private boolean isPlaceAsked(Evidence item) {
    String text = TextPlace.text(item);
    boolean isOfText = item.source().isEmpty() || text.equals(citing.main());
    boolean hasPlace = !item.source().isEmpty() && !item.source().cited().get(0).place().isEmpty();
    return isAboutText() && isOfText && !hasPlace && !item.isPremise();
  }

  private boolean isQuoteAsked(Evidence item) {
    return isAboutText()
        && item.quote().isEmpty()
        && TextPlace.text(item).equals(citing.main())
        && !item.isPremise();
  }

  private boolean isAboutText() {
    return !citing.main().isEmpty()
        && !map.period().isGiven()
        && map.source(citing.main()).orElseThrow().kind() == SourceKind.PRIMARY;
  }

  private boolean isSourceAsked(Evidence item) {
    return !map.sources().isEmpty()
        && item.source().isEmpty()
        && !isPlaceAsked(item)
        && !item.isPremise();
  }

  /** In bold, but for the titles in it. */
  private static Phrase bold(String text) {
    Phrase bold = Phrase.EMPTY;
    for (Phrase.Run run : Phrase.ofTyped(text).runs()) {
      boolean isPlain = run.style() == Phrase.Style.PLAIN;
      bold = isPlain ? bold.strong(run.text()) : bold.then(new Phrase(List.of(run)));
    }
    return bold.as(Phrase.RunRole.STRESS);
  }

  private Phrase shows(Evidence item, Questions questions) {
    if (!item.shows().isEmpty()) {
      return Phrase.of(SHOWS).then(Phrase.ofTyped(item.shows()));
    }
    return item.side() == Side.BACKGROUND || item.isPremise()
        ? Phrase.EMPTY
        : Phrase.of(SHOWS + Label.BLANK.text()).then(questions.ask(Lack.SHOWS));
  }

  /** A few words that recall evidence, with its date or place. */
  String datedCue(Evidence item) {
    String cue = cue(item);
    String lead = citing.lead(item, cue);
    boolean isBare = lead.isEmpty() || SaidDate.isBegun(item.cue(), lead);
    return isBare ? cue : lead + " " + cue;
  }

  /** A claim under the name of whoever makes it. */
  Phrase claim(Counter counter) {
    Phrase claim = citing.interpreter(counter.source(), counter.claim()).typed(counter.claim());
    Phrase cite = citing.note(citing.all(counter.source(), ""));
    return cite.isEmpty() ? claim : claim.plain(" ").then(cite);
  }

  /** A few words that recall evidence. */
  static String cue(Evidence item) {
    String cue = item.cue();
    return cue.isEmpty() ? Clause.first(item.fact().isEmpty() ? item.quote() : item.fact()) : cue;
  }
}
