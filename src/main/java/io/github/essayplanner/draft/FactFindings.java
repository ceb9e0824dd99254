package io.github.essayplanner.draft;

import io.github.essayplanner.draft.DraftCheck.CounterUse;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds counter-arguments that a draft leaves without their reply, and facts that the map does not
 * have.
 */
final class FactFindings {
  /** A suggestion shows so much of a sentence; the rest is the writer's to copy. */
  private static final int LONGEST_FACT = 160;

  private FactFindings() {}

  static void add(
      Alignment alignment, MapPlaces places, List<CounterUse> counters, List<Finding> findings) {
    addOpen(alignment, places, counters, findings);
    for (Statement statement : alignment.essay().statements()) {
      if (alignment.frame(statement.passage()) == Frame.BODY && isFact(alignment, statement)) {
        findings.add(notInMap(alignment, places, statement));
      }
    }
  }

  private static void addOpen(
      Alignment alignment, MapPlaces places, List<CounterUse> counters, List<Finding> findings) {
    for (CounterUse use : counters) {
      int statement =
          use.raised() && !use.answered() ? alignment.closest(use.counter().claim()) : -1;
      if (statement >= 0 && !use.counter().reply().isEmpty()) {
        Statement at = alignment.essay().statements().get(statement);
        findings.add(
            new Finding(
                DraftRule.DRAFT_COUNTER_OPEN,
                new Span(at.start(), at.end()),
                "This seems to be the map's counter-argument; its reply is not found in these words.",
                places.of(use.counter().place(), "reply") + " has: " + use.counter().reply()));
      }
    }
  }

  /** Whether a sentence gives a year, and no fact of the map is like it or has that year. */
  private static boolean isFact(Alignment alignment, Statement statement) {
    if (year(statement) == null
        || !hasName(alignment, statement)
        || !alignment.factsIn(statement.number()).isEmpty()) {
      return false;
    }
    return !alignment.isLikeAny(statement);
  }

  /** "In 1955 things had looked better" has a year, but no name, number or reference. */
  private static boolean hasName(Alignment alignment, Statement statement) {
    String text = alignment.essay().text();
    Vocabulary vocabulary = alignment.vocabulary();
    if (alignment.essay().hasReference(statement.start(), statement.end())) {
      return true;
    }
    return statement.dates().size() < statement.amounts().size()
        || !ProseName.in(text, statement.start(), statement.end(), vocabulary).isEmpty();
  }

  private static ProseDate year(Statement statement) {
    for (ProseDate date : statement.dates()) {
      if (date.year() > 0) {
        return date;
      }
    }
    return null;
  }

  private static Finding notInMap(Alignment alignment, MapPlaces places, Statement statement) {
    int factor = alignment.factors().numbers()[statement.passage()];
    String id = factor < 0 ? "FACTOR" : alignment.map().factors().get(factor).id();
    String sentence =
        alignment
            .essay()
            .text()
            .substring(statement.start(), statement.end())
            .strip()
            .replaceAll("\\s+", " ")
            .replaceAll(" (?=[.,;:!?])", "");
    ProseDate year = year(statement);
    String command =
        String.join(
            " ",
            List.of(
                "essay add evidence",
                quoted(places.name()),
                id,
                quoted(shortened(sentence)),
                "--date",
                date(year)));
    return new Finding(
        DraftRule.DRAFT_NOT_IN_MAP,
        new Span(statement.start(), statement.end()),
        "No evidence of the map is like this sentence.",
        "to add it: " + command);
  }

  private static String shortened(String sentence) {
    int end = sentence.lastIndexOf(' ', LONGEST_FACT);
    return sentence.length() <= LONGEST_FACT || end < 0
        ? sentence
        : sentence.substring(0, end) + " …";
  }

  private static String date(ProseDate date) {
    List<String> parts = new ArrayList<>(List.of(String.valueOf(date.year())));
    for (int part : new int[] {date.month(), date.month() == 0 ? 0 : date.day()}) {
      if (part > 0) {
        parts.add((part < 10 ? "0" : "") + part);
      }
    }
    return String.join("-", parts);
  }

  /** For a shell, in single quotes: a draft's words may hold anything. */
  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9._/-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
