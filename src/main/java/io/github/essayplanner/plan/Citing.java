package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Citation.Cited;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.InlineCitations;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.model.TextPlace;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a plan prints before and after evidence and claims: a date or a place, and the sources
 * cited. The text that most citations cite is named once.
 */
final class Citing {
  private final ArgumentMap map;
  private final CitationStyle style;
  private final InlineCitations citations;
  private final CitationText cites;
  private final Printed printed;
  private List<Cited> citeOfPremise = List.of();

  Citing(ArgumentMap map, Printed printed, CitationStyle style) {
    this.map = map;
    this.style = style;
    this.citations = InlineCitations.of(map, style);
    this.cites = CitationText.of(map, style);
    this.printed = printed;
  }

  /** The id of the text that more than half of the citations cite, or empty. */
  String main() {
    return citations.main();
  }

  Phrase alone(List<Cited> cite) {
    return cites.alone(cite);
  }

  Phrase note(List<Cited> cite) {
    return cites.note(cite);
  }

  /**
   * The date, unless what is printed of the evidence says it; without one the place in the text
   * that is written about.
   */
  String lead(Evidence item, String text) {
    String date = item.date().typed();
    if (!date.isEmpty()) {
      return SaidDate.isIn(text, date) ? "" : date;
    }
    for (Cited cited : item.source().cited()) {
      if (isOfMain(cited) && !isInterpretation(cited) && leads(cited.place())) {
        return cited.place();
      }
    }
    return "";
  }

  /** An act, a chapter or a line; a page tells where in a book only, and not where in a text. */
  private static boolean leads(String place) {
    return !TextPlace.of(place).isEmpty()
        && !place.startsWith("p.")
        && !place.startsWith("pp.")
        && !place.startsWith("page");
  }

  private boolean isOfMain(Cited cited) {
    return !citations.main().isEmpty() && cited.source().equals(citations.main());
  }

  /** What is cited after evidence; premises of one argument that cite the same cite it once. */
  List<Cited> once(Evidence item, String lead) {
    List<Cited> cite = all(item, lead);
    boolean isRepeated = item.isPremise() && cite.equals(citeOfPremise);
    citeOfPremise = item.isPremise() ? cite : List.of();
    return isRepeated ? List.of() : cite;
  }

  /** The same, each time; nobody stands before a premise, which begins with its number. */
  List<Cited> all(Evidence item, String lead) {
    return item.isPremise() ? cited(item.source(), lead, true) : all(item.source(), lead);
  }

  /** Each source; those whose interpretation it is stand before the text already. */
  List<Cited> all(Citation citation, String lead) {
    return cited(citation, lead, false);
  }

  private List<Cited> cited(Citation citation, String lead, boolean hasScholars) {
    List<Cited> all = new ArrayList<>();
    for (Cited cited : citation.cited()) {
      boolean isFirst = printed.cites(cited);
      if (hasScholars || !isInterpretation(cited)) {
        boolean isKnown = style != CitationStyle.PANDOC && isOfMain(cited);
        all.add(isKnown ? main(cited, lead, isFirst) : cited);
      }
    }
    return all;
  }

  /**
   * The text that most citations cite is named once, then by its places alone; again where a place
   * would be read as one of the source cited just before.
   */
  private Cited main(Cited cited, String lead, boolean isFirst) {
    String place = lead.equals(cited.place()) ? "" : cited.place();
    boolean isNamed = isFirst || !place.isEmpty() && printed.changesSource();
    String name = isNamed ? citations.of(map.source(cited.source()).orElseThrow()) : "";
    return joined(name, place);
  }

  private static Cited joined(String name, String place) {
    String text = name.isEmpty() || place.isEmpty() ? name + place : name + ", " + place;
    return new Cited(text, "", "");
  }

  private boolean isInterpretation(Cited cited) {
    Optional<Source> source = map.source(cited.source());
    return source.isPresent() && source.get().kind() == SourceKind.INTERPRETATION;
  }

  /**
   * {@code Interpretation (Brunt 1971, p. 5): } before what a scholar argues; else nothing. Where
   * the text begins with the scholar's name that isn't said twice.
   */
  Phrase interpreter(Citation citation, String text) {
    List<Cited> scholars = new ArrayList<>();
    for (Cited cited : citation.cited()) {
      if (isInterpretation(cited)) {
        Source source = map.source(cited.source()).orElseThrow();
        boolean isNamed = style == CitationStyle.AUTHOR_DATE && isNamed(source, text);
        scholars.add(isNamed ? joined(citations.year(source), cited.place()) : cited);
      }
    }
    if (scholars.isEmpty()) {
      return Phrase.EMPTY;
    }
    Phrase by = cites.inBrackets(scholars);
    Phrase label = Phrase.of(Label.INTERPRETATION.text());
    return (by.isEmpty() ? label : label.plain(" ").then(by)).plain(": ");
  }

  private boolean isNamed(Source source, String text) {
    String cited = citations.of(source);
    String year = citations.year(source);
    int end = cited.length() - year.length();
    String name = cited.endsWith(year) ? cited.substring(0, end).strip() : cited;
    return begins(text, name) || begins(text, source.author());
  }

  private static boolean begins(String text, String name) {
    return !name.isEmpty()
        && text.startsWith(name)
        && (text.length() == name.length() || !Character.isLetter(text.charAt(name.length())));
  }
}
