package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text of a note as evidence.
 *
 * @param line where it stands, from 1
 * @param date as typed; empty where the text begins with none that a map knows
 * @param against whether it says that it speaks against its factor
 * @param shows what stands behind its arrow; may be empty
 * @param quote the source's own words, where they have a place of their own; may be empty
 * @param source may be empty
 * @param comments what stands below it and has no place of its own
 */
record Fact(
    int line,
    String date,
    boolean against,
    String fact,
    String shows,
    String quote,
    String source,
    List<String> comments) {
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?U)(?:(?:BUT|But|However|HOWEVER|Aber|Jedoch|Allerdings|Mais|Cependant|Toutefois|Pero|Sin embargo"
              + "|Però|Tuttavia|Но|Однако|Όμως|Αλλά|و?لكن|אבל)\\b|但是|然而|但，|しかし).*");
  private static final Pattern EXPLANATION =
      Pattern.compile(
          "(?iU)(?:explain|explanation|analysis|commentary|significance|link)(?:\\s*[:：]|\\s+[–—-])\\s*\\S");
  private static final Pattern ARROW =
      Pattern.compile("(?U)\\s(?:→|⇒|➔|[-–—]{1,2}>|={1,2}>)\\s|[→⇒➔]");

  /** Whether a text says by its label that it explains the evidence before it. */
  static boolean isExplanation(String text) {
    return EXPLANATION.matcher(text).lookingAt();
  }

  /** Whether a text begins with a word that turns against what was said before. */
  static boolean isHedged(String text) {
    return HEDGE.matcher(text).matches();
  }

  /**
   * A fact made of a text.
   *
   * @param sideAgainst whether what it stands below speaks against the factor
   */
  static Fact of(int line, String text, boolean sideAgainst) {
    Optional<NoteLabel> label =
        NoteLabel.of(text).filter(l -> l.kind() == NoteLabel.Kind.AGAINST && !l.rest().isEmpty());
    String rest = label.filter(NoteLabel::isPlain).map(NoteLabel::rest).orElse(text);
    Optional<DatedStart> dated = DatedStart.of(rest);
    String said = dated.map(DatedStart::rest).orElse(rest);
    boolean against = sideAgainst || label.isPresent() || isHedged(rest) || isHedged(said);
    Matcher arrow = ARROW.matcher(said);
    String shows = "";
    if (arrow.find() && arrow.start() > 0 && !said.substring(arrow.end()).isBlank()) {
      shows = said.substring(arrow.end()).strip();
      said = said.substring(0, arrow.start()).strip();
    }
    String date = dated.map(DatedStart::date).orElse("");
    return new Fact(line, date, against, said, shows, "", "", new ArrayList<>());
  }

  Fact showing(String what) {
    String all = shows.isEmpty() ? what : shows + " " + what;
    return new Fact(line, date, against, fact, all, quote, source, comments);
  }

  Fact saying(String other) {
    return new Fact(line, date, against, other, shows, quote, source, comments);
  }

  Fact on(String day) {
    return new Fact(line, day, against, fact, shows, quote, source, comments);
  }

  Fact quoting(String words) {
    return new Fact(line, date, against, fact, shows, words, source, comments);
  }

  Fact from(String whence) {
    return new Fact(line, date, against, fact, shows, quote, whence, comments);
  }
}
