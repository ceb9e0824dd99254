package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.HistoricalDate.Problem;
import io.github.essayplanner.model.Months;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Dates that stand in a fact, where no field has them and nothing can put them in order. */
final class FactDates {
  private static final int MOST_WORDS = 6;
  private static final int MOST_IN_FACT = 60;
  private static final Set<String> BEFORE_YEARS =
      Set.of("in", "of", "by", "since", "until", "from", "after", "before", "during", "around");

  private FactDates() {}

  static void look(ArgumentMap map, RuleFindings findings) {
    if (!isDated(map)) {
      return;
    }
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        Optional<String> date = of(item);
        if (date.isPresent()) {
          findings.add(
              factor,
              item.place().of("fact"),
              "\"" + date.get() + "\" stands in the fact, and no \"date\" has it.",
              "add \"date: " + date.get() + "\" right under the fact, if that is its date");
        }
      }
    }
  }

  /** Whether dates matter to a map: it has a period, or any evidence with a date. */
  private static boolean isDated(ArgumentMap map) {
    boolean isDated = map.period().isGiven();
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        isDated |= item.date().isGiven();
      }
    }
    return isDated;
  }

  /** The one date that evidence names without a field for it. */
  static Optional<String> of(Evidence item) {
    boolean isOpen = item.see().isEmpty() && !item.date().isGiven();
    return isOpen ? in(item.fact()) : Optional.empty();
  }

  /** The date in a text; empty where there is none, or more than one. */
  static Optional<String> in(String fact) {
    String[] words = fact.split("\\s+");
    List<String> dates = new ArrayList<>();
    for (int i = 0; i < Math.min(words.length, MOST_IN_FACT); i++) {
      int length = length(words, i);
      if (length > 0) {
        dates.add(bare(String.join(" ", List.of(words).subList(i, i + length))));
        i += length - 1;
      }
    }
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  /** How many words from here on are a date, the most that are; 0 where none are. */
  private static int length(String[] words, int from) {
    if (!mayBegin(words[from])) {
      return 0;
    }
    for (int length = Math.min(MOST_WORDS, words.length - from); length > 0; length--) {
      String date = bare(String.join(" ", List.of(words).subList(from, from + length)));
      HistoricalDate read = HistoricalDate.of(date);
      boolean isRead = read.problem() == Problem.NONE && read.days().isPresent();
      if (isRead && read.days().get().open() == Days.Open.NOWHERE && isSure(words, from, date)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean mayBegin(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return !small.isEmpty()
        && (Character.isDigit(small.charAt(0))
            || Months.of(small) > 0 && Character.isUpperCase(word.charAt(0))
            || Set.of("c.", "early", "mid", "late", "spring", "summer", "autumn", "winter", "ad")
                .contains(small)
            || small.startsWith("mid-"));
  }

  /** Whether it is no mere number: a year alone has to follow a word such as in. */
  private static boolean isSure(String[] words, int from, String date) {
    for (int i = 0; i < date.length(); i++) {
      if (Character.isLetter(date.charAt(i))) {
        return true;
      }
    }
    String before = from == 0 ? "" : words[from - 1].toLowerCase(Locale.ROOT);
    return BEFORE_YEARS.contains(before) && date.length() >= 4 && "12".indexOf(date.charAt(0)) >= 0;
  }

  /** Without the marks of its sentence. */
  private static String bare(String words) {
    int end = words.length();
    while (end > 0 && ".,;:!?)”’'\"".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  /** The finding with the edits that add the date below the fact. */
  static Finding withFix(Finding finding, Text text) {
    Span fact = finding.span();
    String content = text.content();
    int line = text.lineStart(text.lineAt(fact.start()));
    String before = content.substring(line, fact.start());
    int quote = finding.suggestion().indexOf("date: ");
    String date = finding.suggestion().substring(quote, finding.suggestion().indexOf('"', quote));
    boolean isItem = before.strip().equals("-");
    boolean isField = before.replace('-', ' ').strip().equals("fact:");
    boolean isPlain = fact.end() > fact.start() && "|>".indexOf(content.charAt(fact.start())) < 0;
    if (!isPlain || !isItem && !isField || before.indexOf('\t') >= 0) {
      return finding;
    }
    int column = isItem ? before.length() : before.indexOf("fact:");
    List<Replacement> edits = new ArrayList<>();
    if (isItem) {
      edits.add(Replacement.insert(fact.start(), "fact: "));
    }
    edits.add(Replacement.insert(fact.end(), "\n" + " ".repeat(column) + date));
    return finding.with(new Fix(false, edits));
  }
}
