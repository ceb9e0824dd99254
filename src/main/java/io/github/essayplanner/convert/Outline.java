package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a note says, sorted as a map is. It grows while the note is read.
 *
 * <p>Lists are in the order of the note; texts are its own words.
 */
public final class Outline {
  /** A text with the line it begins on. */
  public record Said(int line, String text) {}

  /** An objection with its answer, which may be empty. */
  record Counterclaim(String claim, String reply) {}

  /** One line of argument. */
  static final class Argument {
    final int line;
    final List<Fact> evidence = new ArrayList<>();
    final List<Counterclaim> counter = new ArrayList<>();
    final List<String> comments = new ArrayList<>();
    String name;
    String point = "";
    boolean challenges;

    Argument(int line, String name) {
      this.line = line;
      this.name = name;
    }
  }

  final List<Argument> factors = new ArrayList<>();
  final List<String> inbox = new ArrayList<>();
  final List<String> sources = new ArrayList<>();

  /** What stands before the first factor, or has no place. */
  final List<String> comments = new ArrayList<>();

  /** What the reader was unsure of, for the user. */
  final List<Said> warnings = new ArrayList<>();

  Said question = new Said(0, "");
  String title = "";
  String thesis = "";
  String context = "";
  String conclusion = "";

  Outline() {}

  /** Nothing jotted down yet. */
  public static Outline empty() {
    return new Outline();
  }

  /** What the reader was unsure of, in the order of the note. */
  public List<Said> warnings() {
    return warnings.stream().sorted(Comparator.comparingInt(Said::line)).toList();
  }

  void warn(int line, String warning) {
    warnings.add(new Said(line, warning));
  }

  /** Whether nothing at all was jotted down. */
  public boolean isEmpty() {
    boolean texts = (question.text() + title + thesis + context + conclusion).isEmpty();
    return texts && factors.isEmpty() && inbox.isEmpty() && commentLines() == 0;
  }

  /** What it came to, in one line. */
  public String summary() {
    int facts = 0;
    int dated = 0;
    int against = 0;
    int objections = 0;
    for (Argument factor : factors) {
      facts += factor.evidence.size();
      objections += factor.counter.size();
      for (Fact fact : factor.evidence) {
        dated += fact.date().isEmpty() ? 0 : 1;
        against += fact.against() ? 1 : 0;
      }
    }
    StringBuilder said = new StringBuilder(count(factors.size(), "factor", "factors"));
    said.append(", ").append(count(facts, "piece of evidence", "pieces of evidence"));
    if (facts > 0) {
      said.append(" (%d with a date, %d against)".formatted(dated, against));
    }
    also(said, objections, "counter-argument", "counter-arguments");
    also(said, inbox.size(), "note in the inbox", "notes in the inbox");
    said.append(question.text().isEmpty() ? "; no question found" : "; the question is line ");
    said.append(question.text().isEmpty() ? "" : question.line());
    int comments = commentLines();
    return said.append("; ")
        .append(comments == 0 ? "no line" : count(comments, "line", "lines"))
        .append(" kept as " + (comments == 1 ? "a comment" : "comments"))
        .toString();
  }

  private static void also(StringBuilder said, int count, String one, String more) {
    if (count > 0) {
      said.append(", ").append(count(count, one, more));
    }
  }

  private static String count(int count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }

  /** How many lines have a place only in comments. */
  private int commentLines() {
    int count = comments.size() + sources.size();
    for (Argument factor : factors) {
      count += factor.comments.size();
      for (Fact fact : factor.evidence) {
        count += fact.comments().size();
      }
    }
    return count;
  }
}
