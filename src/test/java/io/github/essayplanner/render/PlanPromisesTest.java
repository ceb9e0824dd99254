package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.check.NamedFactors;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.LeftOut;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.RandomMap;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every plan keeps to, on maps in every state. Each word of a random map stands in it once, so
 * that a text is known wherever it is printed.
 */
class PlanPromisesTest {
  private static final List<Integer> BUDGETS = List.of(10, 120, 425, 646, 1500, 4000);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static EssayPlan plan(ArgumentMap map, Budget budget) {
    return EssayPlan.of(
        map,
        map,
        new PlanOptions(
            Optional.empty(),
            Scheme.FULL,
            budget,
            PlanOptions.Detail.FULL,
            PlanOptions.Standpoint.FOR,
            Selection.ALL));
  }

  private static List<EssayPlan> plans(ArgumentMap map) {
    List<EssayPlan> plans = new ArrayList<>(List.of(plan(map, Budget.NONE)));
    BUDGETS.forEach(words -> plans.add(plan(map, Budget.ofWords(words))));
    return plans;
  }

  private static String text(EssayPlan plan) {
    StringBuilder text = new StringBuilder();
    PlanReport.write(plan, new MarkdownPage(text));
    return plain(text.toString());
  }

  private static String text(Part part) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : part.paragraphs()) {
      text.append(paragraph.said().plainText()).append(' ');
      paragraph.items().forEach(item -> text.append(item.line().plainText()).append(' '));
      paragraph
          .items()
          .forEach(item -> item.under().forEach(line -> text.append(line.plainText()).append(' ')));
    }
    return plain(text.toString());
  }

  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
  }

  /** The texts of a map that are sentences of their own, but for reasons, which may be repeated. */
  private static Set<String> sentences(ArgumentMap map) {
    Set<String> all = new LinkedHashSet<>(List.of(map.context(), map.conclusion(), map.thesis()));
    for (Factor factor : map.factors()) {
      all.add(factor.point());
      for (Evidence item : factor.evidence()) {
        all.addAll(List.of(item.fact(), item.shows(), item.caveat()));
      }
      for (Counter counter : factor.counters()) {
        all.addAll(List.of(counter.claim(), counter.reply()));
      }
      factor.links().forEach(link -> all.add(link.how()));
    }
    all.removeIf(String::isEmpty);
    return all;
  }

  /** How often a fact of one clause is recalled by it where it is seen again. */
  private static int recalled(String fact, ArgumentMap map) {
    int count = 0;
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        count += !item.see().isEmpty() && item.fact().equals(fact) ? 1 : 0;
      }
    }
    return count;
  }

  private static int count(String part, String whole) {
    int count = 0;
    for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noTextOfTheMapIsPrintedTwiceAndAReasonAtMostTwice(long seed) {
    ArgumentMap map = RandomMap.of(seed).map();
    for (EssayPlan plan : plans(map)) {
      String printed = text(plan);
      for (String sentence : sentences(map)) {
        int count = count(plain(sentence), printed);
        int most = 1 + recalled(sentence, map);
        assertTrue(count <= most, "seed " + seed + ": " + count + " times: " + sentence);
      }
      for (Factor factor : map.factors()) {
        String because = factor.because().text();
        int count = because.isEmpty() ? 0 : count(plain(because), printed);
        assertTrue(count < 3, "seed " + seed + ": " + count + " times: " + because);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void withoutALimitEveryTextOfTheMapIsPrinted(long seed) {
    ArgumentMap map = RandomMap.of(seed).map();
    String printed = text(plan(map, Budget.NONE));
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        for (String text : List.of(item.fact(), item.shows(), item.caveat())) {
          assertTrue(text.isEmpty() || printed.contains(plain(text)), "seed " + seed + ": " + text);
        }
      }
      for (Link link : factor.links()) {
        assertTrue(printed.contains(plain(link.how())) || link.how().isEmpty(), "seed " + seed);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSectionHasAFifthMoreOfTheMapsWordsThanItsBudgetOrOnlyWhatItMustHave(long seed) {
    ArgumentMap map = RandomMap.of(seed).map();
    for (EssayPlan plan : plans(map)) {
      for (Part part : plan.parts()) {
        if (part.kind() == Part.Kind.FACTOR && part.words().isPresent()) {
          int most = Math.max(part.words().getAsInt() * 6 / 5, always(part, plan));
          int words = words(part, map);
          assertTrue(
              words <= most, "seed " + seed + ": " + words + " of " + most + " in " + text(part));
        }
      }
    }
  }

  /** The words of the map's texts that a section prints. */
  private static int words(Part part, ArgumentMap map) {
    String printed = text(part);
    Set<String> texts = new LinkedHashSet<>(sentences(map));
    map.factors().forEach(factor -> texts.add(factor.because().text()));
    int words = 0;
    for (String text : texts) {
      words += !text.isEmpty() && printed.contains(plain(text)) ? Sentence.words(text) : 0;
    }
    return words;
  }

  /** Point, So, the longest piece of evidence, the sentences and the point of a second factor. */
  private static int always(Part part, EssayPlan plan) {
    Factor factor = part.factor().orElseThrow();
    int longest = 0;
    for (Evidence item : factor.evidence()) {
      longest = Math.max(longest, Sentence.words(item.fact() + " " + item.shows()));
    }
    int words = Sentence.words(factor.point() + " " + factor.because().text()) + longest;
    words += part.with().map(other -> Sentence.words(other.point())).orElse(0);
    for (Paragraph paragraph : part.paragraphs()) {
      boolean isMust =
          paragraph.kind() == Paragraph.Kind.SENTENCE
              || paragraph.kind() == Paragraph.Kind.QUESTION;
      words += isMust ? Sentence.words(paragraph.text().plainText()) : 0;
    }
    return words;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyChallengeIsKeptAsAParagraphOrASentence(long seed) {
    ArgumentMap map = RandomMap.of(seed).map();
    for (EssayPlan plan : plans(map)) {
      for (LeftOut left : plan.leftOut()) {
        boolean challenges =
            left.kind() == LeftOut.Kind.FACTOR
                && map.factor(left.factor()).orElseThrow().stance() == Stance.CHALLENGES;
        assertTrue(!challenges, "seed " + seed + ": " + left);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatThesisQuestionOrConclusionNamesIsKeptAsAParagraphOrASentence(long seed) {
    ArgumentMap map = RandomMap.of(seed).map();
    NamedFactors names = NamedFactors.of(map);
    Set<String> named = new LinkedHashSet<>();
    List.of(map.thesis(), map.question(), map.conclusion()).forEach(t -> named.addAll(names.in(t)));
    for (EssayPlan plan : plans(map)) {
      for (LeftOut left : plan.leftOut()) {
        boolean isLost = left.kind() == LeftOut.Kind.FACTOR && named.contains(left.factor());
        assertTrue(!isLost, "seed " + seed + ": " + left);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyObjectionIsAnsweredOrAskedAboutAndNoSectionEndsOnTheOthersSide(long seed) {
    ArgumentMap map = RandomMap.of(seed).map();
    for (EssayPlan plan : plans(map)) {
      for (Part part : plan.parts()) {
        if (part.kind() != Part.Kind.FACTOR) {
          continue;
        }
        for (Paragraph paragraph : part.paragraphs()) {
          if (paragraph.kind() == Paragraph.Kind.AGAINST) {
            String answer = paragraph.answer().plainText();
            assertTrue(answer.contains("____") || !paragraph.reply().isEmpty(), "seed " + seed);
          }
        }
        assertEquals(1, part.paragraphs().stream().filter(PlanPromisesTest::isSo).count());
        assertTrue(closes(part), "seed " + seed + ": " + part);
      }
    }
  }

  private static boolean isSo(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.SO;
  }

  /** Nothing follows So but joints, and its question. */
  private static boolean closes(Part part) {
    boolean isClosed = false;
    for (Paragraph paragraph : part.paragraphs()) {
      boolean mayFollow =
          paragraph.kind() == Paragraph.Kind.JOINT || paragraph.kind() == Paragraph.Kind.QUESTION;
      if (isClosed && !mayFollow) {
        return false;
      }
      isClosed |= isSo(paragraph);
    }
    return isClosed;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aParagraphAsksAtMostOneQuestion(long seed) {
    ArgumentMap map = RandomMap.of(seed).map();
    for (EssayPlan plan : plans(map)) {
      for (Part part : plan.parts()) {
        if (part.kind() != Part.Kind.FACTOR) {
          continue;
        }
        long asked =
            part.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.QUESTION)
                .mapToLong(PlanPromisesTest::questions)
                .sum();
        assertTrue(asked <= 1, "seed " + seed + ": " + asked + " in " + part);
      }
    }
  }

  /** Questions in italics. */
  private static long questions(Paragraph paragraph) {
    List<io.github.essayplanner.words.Phrase> said = new ArrayList<>();
    boolean listed = !paragraph.inLine() && paragraph.text().isEmpty();
    if (listed) {
      paragraph.items().forEach(item -> said.add(item.line()));
    } else {
      said.add(paragraph.said());
    }
    return said.stream()
        .flatMap(phrase -> phrase.runs().stream())
        .filter(run -> run.style() == io.github.essayplanner.words.Phrase.Style.EMPHASIS)
        .filter(run -> run.text().endsWith("?"))
        .count();
  }
}
