package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.verdict.Wording;
import io.github.essayplanner.words.Kin;
import io.github.essayplanner.words.Stems;
import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at what a conclusion brings in that the argument never spoke of. */
public final class ConclusionRules {
  private ConclusionRules() {}

  /** The names in a map's conclusion that stand nowhere else in it. */
  public static List<String> unplannedNames(ArgumentMap map) {
    List<String> unknown = new ArrayList<>();
    List<String> names = names(map.conclusion());
    if (!names.isEmpty()) {
      Kin kin = new Kin();
      Set<String> known = Kin.shared(kin.stems(map.conclusion()), said(map, kin));
      for (String name : names) {
        if (Collections.disjoint(known, kin.stems(name))) {
          unknown.add(name);
        }
      }
    }
    return unknown;
  }

  static void newNames(ArgumentMap map, RuleFindings findings) {
    List<String> unknown = new ArrayList<>();
    for (String name : unplannedNames(map)) {
      unknown.add(MessageNames.quoted(name));
    }
    if (!unknown.isEmpty()) {
      findings.add(
          map.place().of("conclusion"),
          "The conclusion brings in "
              + Wording.list(unknown, Wording.MOST_NAMES)
              + (unknown.size() == 1 ? ", which stands" : ", which stand")
              + " nowhere else in the map.",
          "give it a place in the argument, or conclude from what is there");
    }
  }

  private static Set<String> said(ArgumentMap map, Kin kin) {
    List<String> texts = ArgumentTexts.of(map);
    map.terms().forEach((term, meaning) -> texts.addAll(List.of(term, meaning)));
    for (Source source : map.sources()) {
      texts.addAll(List.of(source.author(), source.title()));
    }
    for (Criterion criterion : map.judgement().criteria()) {
      texts.addAll(List.of(criterion.name(), criterion.asks()));
    }
    for (Note note : map.inbox()) {
      texts.add(note.text());
    }
    Set<String> said = new HashSet<>();
    for (String text : texts) {
      said.addAll(kin.stems(text));
    }
    return said;
  }

  /**
   * The words with a capital inside a sentence, those that follow each other as one name; none
   * where no word is known for English, since other languages have capitals elsewhere.
   */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    List<Word> words = Stems.words(text);
    boolean isEnglish = false;
    for (int i = 0; i < words.size(); i++) {
      isEnglish |= words.get(i).isFiller();
      int last = i;
      while (last < words.size() && isName(words, last, text)) {
        last++;
      }
      if (last > i) {
        names.add(text.substring(words.get(i).start(), words.get(last - 1).end()));
        i = last - 1;
      }
    }
    return isEnglish ? names : List.of();
  }

  private static boolean isName(List<Word> words, int i, String text) {
    Word word = words.get(i);
    String before = i == 0 ? "." : text.substring(words.get(i - 1).end(), word.start());
    boolean isInside = before.isBlank() || before.equals("-") || before.matches("[,;(–— ]+");
    boolean isCapital = Character.isUpperCase(word.typed().codePointAt(0));
    return isInside && isCapital && !word.isFiller() && !word.typed().equals("I");
  }
}
