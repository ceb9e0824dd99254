package io.github.essayplanner.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text, parts of it strong, in italics or a link; no format's marks in it. Immutable: each
 * method answers a longer phrase.
 */
public record Phrase(List<Run> runs) {
  /** How a run is set. */
  public enum Style {
    PLAIN,
    STRONG,
    EMPHASIS,
    /** A program's own mark, which Markdown carries as it stands and other formats as text. */
    MARK,
    /** A line break; the run's text is one line feed. */
    BREAK
  }

  /** What a run is to the sentence; a page without a foot and a margin prints all of it alike. */
  public enum RunRole {
    TEXT,
    /** What is in bold for its weight, and is no label of what follows. */
    STRESS,
    /** What is beside the words, such as how long a part may be; set back where a page can. */
    ASIDE,
    /** A citation in its brackets, which stands at the foot of a page that has footnotes. */
    CITATION,
    /** What is asked of the writer here, which stands in the margin of a page that has one. */
    QUESTION;

    /** Whether a page that has room for it prints it beside the sentence. */
    public boolean isNote() {
      return this == CITATION || this == QUESTION;
    }
  }

  /**
   * A stretch of text of one style.
   *
   * @param url where it links to, or empty
   * @param isMarked whether the writer typed it between two asterisks
   */
  public record Run(String text, Style style, String url, RunRole role, boolean isMarked) {
    /** A run of the sentence itself. */
    public Run(String text, Style style, String url) {
      this(text, style, url, RunRole.TEXT, false);
    }
  }

  /** Nothing. */
  public static final Phrase EMPTY = new Phrase(List.of());

  public Phrase {
    runs = List.copyOf(runs);
  }

  /** Fixed words, in plain letters. */
  public static Phrase of(String text) {
    return EMPTY.plain(text);
  }

  /** A writer's own text: what stands between two asterisks, such as a title, is emphasis. */
  public static Phrase ofTyped(String text) {
    return Emphasis.of(text);
  }

  /** Words in bold. */
  public static Phrase ofStrong(String text) {
    return EMPTY.strong(text);
  }

  /** Words in italics. */
  public static Phrase ofEmphasis(String text) {
    return EMPTY.emphasis(text);
  }

  /** Several with a text between each two. */
  public static Phrase joined(List<Phrase> phrases, String between) {
    List<Run> all = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!all.isEmpty()) {
        all.add(new Run(between, Style.PLAIN, ""));
      }
      all.addAll(phrase.runs);
    }
    return new Phrase(all);
  }

  /** Then words in plain letters. */
  public Phrase plain(String text) {
    return with(new Run(text, Style.PLAIN, ""));
  }

  /** Then a writer's own text, as {@link #ofTyped}. */
  public Phrase typed(String text) {
    return then(Emphasis.of(text));
  }

  /** Then words in bold. */
  public Phrase strong(String text) {
    return with(new Run(text, Style.STRONG, ""));
  }

  /** Then words in italics. */
  public Phrase emphasis(String text) {
    return with(new Run(text, Style.EMPHASIS, ""));
  }

  /** Then a program's own mark; nobody's text, for no format takes its meaning away. */
  public Phrase mark(String text) {
    return with(new Run(text, Style.MARK, ""));
  }

  /** Then words that lead to an address. */
  public Phrase link(String text, String url) {
    return with(new Run(text, Style.PLAIN, url));
  }

  /** Then a new line. */
  public Phrase broken() {
    return with(new Run("\n", Style.BREAK, ""));
  }

  /** Then another phrase. */
  public Phrase then(Phrase more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new Phrase(all);
  }

  /** The same words, all of them in that role. */
  public Phrase as(RunRole role) {
    List<Run> all = new ArrayList<>();
    for (Run run : runs) {
      all.add(new Run(run.text(), run.style(), run.url(), role, run.isMarked()));
    }
    return new Phrase(all);
  }

  private Phrase with(Run run) {
    if (run.text().isEmpty()) {
      return this;
    }
    List<Run> all = new ArrayList<>(runs);
    all.add(run);
    return new Phrase(all);
  }

  /** The stretch between two indexes of its plain text. */
  Phrase part(int from, int to) {
    List<Run> some = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int first = Math.max(from - start, 0);
      int end = Math.min(to - start, run.text().length());
      if (first < end) {
        String text = run.text().substring(first, end);
        some.add(new Run(text, run.style(), run.url(), run.role(), run.isMarked()));
      }
      start += run.text().length();
    }
    return new Phrase(some);
  }

  /** With a full stop, unless it ends with a stop, a citation or an empty place. */
  public Phrase ended() {
    String plain = plainText();
    boolean isCited = plain.endsWith(")") || plain.endsWith("]");
    boolean isOpen = plain.endsWith(Label.BLANK.text());
    return isCited || isOpen || Sentence.ended(plain).equals(plain) ? this : plain(".");
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The text with the asterisks that the writer typed. */
  public String typedText() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.isMarked() ? "*" + run.text() + "*" : run.text());
    }
    return text.toString();
  }

  /** The text alone, for formats without styles. */
  public String plainText() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
