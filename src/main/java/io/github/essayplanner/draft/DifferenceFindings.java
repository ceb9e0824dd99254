package io.github.essayplanner.draft;

import io.github.essayplanner.draft.DraftCheck.Difference;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Finds where draft and map say different things: misquotations and contradictions. */
final class DifferenceFindings {
  private static final int MOST_SHOWN = 3;

  private DifferenceFindings() {}

  static void add(
      Alignment alignment,
      MapPlaces places,
      List<Difference> contradictions,
      List<Difference> misquotes,
      List<Finding> findings) {
    for (Difference one : misquotes) {
      findings.add(
          new Finding(
              DraftRule.DRAFT_MISQUOTE,
              one.span(),
              "The quotation differs from the map's: " + changes(one) + ".",
              places.of(one.item().place(), "quote") + " has: " + one.mapSays()));
    }
    for (Difference one : contradictions) {
      findings.add(
          new Finding(
              DraftRule.DRAFT_CONTRADICTS,
              one.span(),
              "The draft has \"" + one.draftSays() + "\" and the map \"" + one.mapSays() + "\".",
              places.of(one.item().place(), one.factor().isPresent() ? "fact" : "context")
                  + " has: "
                  + shown(one)));
    }
  }

  /** The fact, or its quote where that has what differs. */
  private static String shown(Difference one) {
    String quote = one.item().quote();
    boolean inQuote = !one.item().fact().contains(one.mapSays()) && quote.contains(one.mapSays());
    return inQuote ? quote : one.item().factOrQuote();
  }

  /** The words that differ: {@code "times" for "places"}, {@code "as" is left out}. */
  private static String changes(Difference one) {
    List<String> drafted = QuoteWords.ofDraft(one.draftSays());
    List<String> source = QuoteWords.words(one.mapSays());
    List<String> changes = new ArrayList<>();
    for (WordChange change : WordChange.between(drafted, source)) {
      String put = asTyped(change.drafted(), one.draftSays());
      changes.add(new WordChange(put, asTyped(change.source(), one.mapSays())).text());
    }
    int more = changes.size() - MOST_SHOWN;
    return more <= 0
        ? Numbers.list(changes)
        : String.join(", ", changes.subList(0, MOST_SHOWN)) + " and " + more + " more";
  }

  /** Plain words as a text has them: "ripp'd" for "rippd", "palter" of "palter[ing]". */
  private static String asTyped(String plain, String text) {
    Map<String, String> typed = new HashMap<>();
    for (Stems.Word word : Stems.words(text)) {
      typed.putIfAbsent(word.plain(), word.typed());
    }
    StringJoiner words = new StringJoiner(" ");
    for (String word : plain.replace("*", "").split(" ")) {
      words.add(typed.getOrDefault(word, word));
    }
    return words.toString();
  }
}
