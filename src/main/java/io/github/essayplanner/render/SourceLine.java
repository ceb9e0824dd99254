package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.InlineCitations;
import io.github.essayplanner.model.Publication;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.words.Accents;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sources in a list of references, by author and year: {@code Taubman, W. (2003) *Khrushchev*. New
 * York: Norton.}; what is part of a larger work stands in quotation marks, and the work in italics.
 */
final class SourceLine {
  private final Source source;
  private final Publication published;
  private final String year;

  private SourceLine(Source source, String year) {
    this.source = source;
    this.published = source.published();
    this.year = year;
  }

  /**
   * A line each, in the order of their authors, then of their years; ids open it where they cite.
   */
  static List<Phrase> all(List<Source> sources, ArgumentMap map, CitationStyle cites) {
    InlineCitations citations = InlineCitations.of(map);
    List<Source> sorted = new ArrayList<>(sources);
    sorted.sort((a, b) -> compare(a, b, citations));
    List<Phrase> lines = new ArrayList<>();
    for (Source source : sorted) {
      Phrase id = Phrase.of(cites == CitationStyle.IDS ? source.id() + ": " : "");
      lines.add(id.then(new SourceLine(source, citations.year(source)).line()));
    }
    return lines;
  }

  private static int compare(Source one, Source other, InlineCitations citations) {
    int byName = sortable(first(one, citations)).compareTo(sortable(first(other, citations)));
    if (byName != 0) {
      return byName;
    }
    int byYear = one.year().compareTo(other.year());
    return byYear != 0 ? byYear : sortable(one.title()).compareTo(sortable(other.title()));
  }

  /** What it is looked up by: the name by which the text cites it. */
  private static String first(Source source, InlineCitations citations) {
    String editor = source.published().editor();
    if (source.author().isEmpty() && !editor.isEmpty()) {
      return editor;
    }
    String cited = citations.of(source);
    return cited.isEmpty() ? (source.author() + " " + source.title()).strip() : cited;
  }

  private static String sortable(String text) {
    return Accents.apart(text.replace("*", "").toLowerCase(Locale.ROOT))
        .replaceAll("\\p{M}+", "")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ß", "ss");
  }

  private Phrase line() {
    boolean isPart = published.isPart() && !published.in().isEmpty();
    Phrase line = Phrase.of(author());
    Phrase dated = year.isEmpty() ? line : spaced(line).plain("(" + year + ")");
    Phrase title = published.isPart() ? quoted(source.title()) : italic(source.title());
    if (line.isEmpty() && !title.isEmpty()) {
      boolean isSaid = year.isEmpty() || title.plainText().endsWith(" " + year);
      line = isSaid ? title : title.plain(" (" + year + ")");
    } else {
      line = title.isEmpty() ? dated : spaced(dated).then(title);
    }
    line = isPart ? line.plain(", ").then(whole()) : comma(line, published.in());
    if (!published.type().equals("article")) {
      line = comma(line, labelled(Label.VOLUME, published.volume()));
      line = comma(line, published.number());
    }
    line = comma(line, labelled(Label.TRANSLATED_BY, published.translator()));
    if (!isPart || published.type().equals("chapter")) {
      line = publisher(line);
    }
    line = comma(line, published.pages().isEmpty() ? "" : pages());
    line = address(line);
    line = line.plain(ended(line));
    return source.note().isEmpty()
        ? line
        : spaced(line).then(Phrase.ofTyped(Sentence.ended(source.note())));
  }

  private String author() {
    boolean hasAuthor = !source.author().isEmpty();
    boolean isWhole = published.in().isEmpty();
    return hasAuthor || !isWhole || published.editor().isEmpty() ? source.author() : edited();
  }

  /** {@code Crawford, M. (ed.)}, of several {@code (eds)}. */
  private String edited() {
    String editor = published.editor();
    boolean areSeveral = editor.contains(";") || InlineCitations.areSeveralPeople(editor);
    return editor + " (" + (areSeveral ? Label.EDITORS : Label.EDITOR).text() + ")";
  }

  /** The journal with its volume and number, or the book with who edited it. */
  private Phrase whole() {
    if (published.type().equals("article")) {
      boolean hasBoth = !published.volume().isEmpty() && !published.number().isEmpty();
      String number = hasBoth ? "(" + published.number() + ")" : published.number();
      String issue = published.volume() + number;
      return comma(italic(published.in()), issue);
    }
    Phrase in = Phrase.of(Label.IN.text() + " ");
    if (!published.editor().isEmpty()) {
      in = in.plain(edited() + ", ");
    }
    return in.then(italic(published.in()));
  }

  private Phrase publisher(Phrase line) {
    String place = published.place();
    String house = published.publisher();
    String both = place.isEmpty() || house.isEmpty() ? place + house : place + ": " + house;
    return both.isEmpty() ? line : line.plain(ended(line) + " " + both);
  }

  private String pages() {
    boolean isOne = published.pages().matches("[\\p{Alnum}]+");
    boolean isPlain = published.pages().matches("[\\p{Alnum}–, -]+");
    String label = (isOne ? Label.PAGE : Label.PAGES).text() + " ";
    return (isPlain ? label : "") + published.pages();
  }

  /** Where it stands on the web; a DOI's address lasts longer. */
  private Phrase address(Phrase line) {
    if (!published.doi().isEmpty()) {
      String doi =
          published.doi().replaceFirst("(?i)^(?:https?://(?:dx[.])?doi[.]org/|doi: *)", "");
      return line.plain(", ").link("doi:" + doi, "doi:" + doi);
    }
    return source.url().isEmpty() ? line : line.plain(", ").link(source.url(), source.url());
  }

  private static String labelled(Label label, String text) {
    return text.isEmpty() ? "" : label.text() + " " + text;
  }

  private static Phrase spaced(Phrase line) {
    return line.isEmpty() ? line : line.plain(" ");
  }

  private static Phrase comma(Phrase line, String text) {
    return text.isEmpty() ? line : line.isEmpty() ? Phrase.of(text) : line.plain(", " + text);
  }

  private static Phrase italic(String title) {
    return title.isEmpty() ? Phrase.EMPTY : Phrase.ofEmphasis(Phrase.ofTyped(title).plainText());
  }

  private static Phrase quoted(String title) {
    return title.isEmpty() ? Phrase.EMPTY : Phrase.of("‘").then(Phrase.ofTyped(title)).plain("’");
  }

  /** The full stop that the line lacks. */
  private static String ended(Phrase line) {
    String text = line.plainText();
    return text.isEmpty() ? "" : Sentence.ended(text).substring(text.length());
  }
}
