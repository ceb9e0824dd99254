package io.github.essayplanner.plan;

import io.github.essayplanner.check.QuestionTerms;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.Sentence;
import io.github.essayplanner.words.Stems;
import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Composes the introduction: context, the terms of the question, the tests, the thesis. */
final class IntroductionWriting {
  private final ArgumentMap map;
  private final ArgumentMap first;
  private final Ranking ranking;
  private final Prompts prompts;
  private int left;

  /**
   * @param first the map as its first question has it
   * @param most how many of the map's own words there is room for
   */
  IntroductionWriting(
      ArgumentMap map, ArgumentMap first, Ranking ranking, Prompts prompts, int most) {
    this.map = map;
    this.first = first;
    this.ranking = ranking;
    this.prompts = prompts;
    this.left = most;
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    all.add(context());
    List<PlannedItem> terms = terms();
    if (!terms.isEmpty()) {
      all.add(Paragraph.of(Kind.TERMS, Phrase.ofStrong(Label.DEFINE.text()), terms));
    } else if (prompts.areAsked()) {
      all.add(Paragraph.of(Kind.TERMS, Label.DEFINE, blank(prompts.ask(Prompt.TERMS))));
    }
    addTests(all);
    all.add(
        Paragraph.of(
            Kind.ARGUMENT, Phrase.of(Label.THESIS_IN_A_SENTENCE.text() + "."), Phrase.EMPTY));
    return all;
  }

  private static Phrase blank(Phrase question) {
    Phrase blank = Phrase.of(Label.BLANK.text());
    return question.isEmpty() ? blank : blank.plain(" ").then(question);
  }

  /** Takes words from those there is room for, where that is limited. */
  private void use(int words) {
    left -= left == Integer.MAX_VALUE ? 0 : words;
  }

  private Paragraph context() {
    use(Sentence.words(map.context()));
    Phrase question =
        prompts.areAsked() ? prompts.ask(Prompt.CONTEXT) : prompts.inShort(Label.ASK_CONTEXT);
    return Paragraph.of(
        Kind.CONTEXT,
        Label.CONTEXT,
        map.context().isEmpty() ? blank(question) : Phrase.ofTyped(map.context()));
  }

  /** Those of the question first; of a term that doesn't fit the name alone. */
  private List<PlannedItem> terms() {
    List<String> names = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (KeyTerms.Term term : QuestionTerms.of(map)) {
      if (term.isDefined()) {
        names.add(term.text());
        asked.add(term.text());
      }
    }
    for (String term : map.terms().keySet()) {
      if (!asked.contains(term) && isOurs(term) && left == Integer.MAX_VALUE) {
        names.add(term);
      }
    }
    List<PlannedItem> lines = new ArrayList<>();
    for (String name : names) {
      lines.add(PlannedItem.of(term(name)));
    }
    for (KeyTerms.Term term : QuestionTerms.undefined(map)) {
      lines.add(PlannedItem.of(Phrase.ofEmphasis(term.text()).plain(": " + Label.BLANK.text())));
    }
    return lines;
  }

  private Phrase term(String name) {
    String meaning = map.terms().get(name);
    int words = Sentence.words(meaning);
    if (words > left) {
      return Phrase.ofEmphasis(name);
    }
    use(words);
    return Phrase.ofEmphasis(name).plain(": ").then(Phrase.ofTyped(meaning));
  }

  /** What another question takes over must be spoken of in it. */
  private boolean isOurs(String term) {
    if (map.question().equals(first.question())) {
      return true;
    }
    StringBuilder text = new StringBuilder(map.question() + " " + map.thesis());
    for (Factor factor : map.factors()) {
      text.append(' ').append(factor.point());
    }
    Stems stems = new Stems();
    Set<String> said = new HashSet<>();
    for (Word word : Stems.words(text.toString())) {
      said.add(stems.of(word.plain()));
    }
    for (Word word : Stems.words(term)) {
      if (!word.isFiller() && !said.contains(stems.of(word.plain()))) {
        return false;
      }
    }
    return true;
  }

  private void addTests(List<Paragraph> all) {
    List<Weighted> tests = heaviestFirst(ranking);
    if (tests.isEmpty()) {
      if (prompts.areAsked()) {
        all.add(Paragraph.of(Kind.TESTS, Label.JUDGE_BY, blank(prompts.ask(Prompt.CRITERIA))));
      }
      return;
    }
    int words = 0;
    List<Phrase> names = names(tests);
    List<PlannedItem> lines = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      Criterion criterion = tests.get(i).criterion();
      words += Sentence.words(criterion.asks());
      lines.add(PlannedItem.of(asking(names.get(i), criterion)));
    }
    all.add(
        words > 0 && words <= left
            ? Paragraph.of(Kind.TESTS, Phrase.ofStrong(Label.JUDGE_BY.text()), lines)
            : Paragraph.of(Kind.TESTS, Label.JUDGE_BY, Numbers.listed(names)));
  }

  /** The names of the tests in a line, the heaviest first; empty where there are none. */
  static Phrase tests(Ranking ranking) {
    return Numbers.listed(names(heaviestFirst(ranking)));
  }

  private static List<Weighted> heaviestFirst(Ranking ranking) {
    List<Weighted> tests = new ArrayList<>(ranking.weights());
    tests.sort((a, b) -> b.share().compareTo(a.share()));
    return tests;
  }

  private static List<Phrase> names(List<Weighted> tests) {
    boolean isLed = tests.size() > 1 && tests.get(0).share().compareTo(tests.get(1).share()) > 0;
    List<Phrase> names = new ArrayList<>();
    for (Weighted test : tests) {
      Phrase name = Phrase.ofEmphasis(test.criterion().name());
      names.add(isLed && names.isEmpty() ? name.plain(" " + Label.ABOVE_ALL.text()) : name);
    }
    return names;
  }

  private static Phrase asking(Phrase name, Criterion criterion) {
    return criterion.asks().isEmpty() ? name : name.plain(": " + criterion.asks());
  }
}
