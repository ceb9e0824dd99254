package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.check.ArgumentRule;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.LeftOut;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.PlanOptions.Detail;
import io.github.essayplanner.plan.PlanOptions.Standpoint;
import io.github.essayplanner.plan.PlannedItem;
import io.github.essayplanner.plan.RandomMap;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.QuestionKind;
import io.github.essayplanner.words.Template;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to ask for a plan, on maps in every state. */
class PlanPropertiesTest {
  private static final Set<String> FIXED = fixedWords();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 4);
  }

  private static List<PlanOptions> assignments(Random random, ArgumentMap map) {
    List<PlanOptions> all = new ArrayList<>();
    for (Order order : Order.values()) {
      for (Scheme scheme : Scheme.values()) {
        for (Detail detail : Detail.values()) {
          for (Standpoint cause : Standpoint.values()) {
            all.add(
                new PlanOptions(
                    Optional.of(order),
                    scheme,
                    budget(random),
                    detail,
                    cause,
                    selection(random, map)));
          }
        }
      }
    }
    return all;
  }

  private static Budget budget(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Budget.NONE;
      case 1 -> Budget.ofWords(1 + random.nextInt(random.nextBoolean() ? 20 : 6000));
      default -> Budget.ofMinutes(1 + random.nextInt(90), 1 + random.nextInt(30));
    };
  }

  private static Selection selection(Random random, ArgumentMap map) {
    List<String> without =
        map.factors().stream().map(Factor::id).filter(id -> random.nextInt(6) == 0).toList();
    return new Selection(
        random.nextInt(4) == 0 ? OptionalInt.of(1 + random.nextInt(4)) : OptionalInt.empty(),
        List.of(),
        without);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyCombinationIsAPlanOfTheMapAndOfNothingElse(long seed) {
    RandomMap random = RandomMap.of(seed);
    ArgumentMap first = random.map();
    ArgumentMap other = first.answering(first.question("other").orElseThrow());
    Random choices = new Random(seed);
    for (PlanOptions assignment : assignments(choices, first)) {
      ArgumentMap map = choices.nextBoolean() ? first : other;
      EssayPlan plan = EssayPlan.of(map, first, assignment);
      String about = "seed " + seed + ", " + assignment;
      assertBudgetsSum(plan, about);
      assertEveryFactorOnce(plan, map, about);
      assertEvidenceIsTheMaps(plan, map, about);
      assertWordsAreTheMapsOrFixed(plan, random.words(), about);
      assertFitsTheScreen(plan, about);
      assertPrints(random.text(), plan);
    }
  }

  private static void assertBudgetsSum(EssayPlan plan, String about) {
    OptionalInt words = plan.assignment().budget().words();
    int sum = plan.parts().stream().mapToInt(part -> part.words().orElse(0)).sum();
    assertEquals(words.orElse(0), sum, about);
    plan.assignment()
        .budget()
        .clock()
        .ifPresent(
            clock ->
                assertEquals(
                    clock.planning() + clock.writing(),
                    plan.parts().get(plan.parts().size() - 1).by().orElseThrow(),
                    about));
  }

  /** A factor has a paragraph, or shares one, or has a sentence, or is named as left out. */
  private static void assertEveryFactorOnce(EssayPlan plan, ArgumentMap map, String about) {
    List<String> used = new ArrayList<>();
    for (Part part : plan.parts()) {
      part.factor().ifPresent(factor -> used.add(factor.name()));
      part.with().ifPresent(factor -> used.add(factor.name()));
      for (Paragraph paragraph : part.paragraphs()) {
        if (paragraph.kind() == Paragraph.Kind.SENTENCE) {
          used.add(nameIn(paragraph));
        }
        if (plan.assignment().scheme() != Scheme.FULL) {
          paragraph.items().stream()
              .map(item -> item.line().plainText())
              .filter(line -> line.startsWith(Label.IN_A_SENTENCE.text()))
              .forEach(line -> used.add(line.split("[,:] ")[1]));
        }
      }
    }
    for (LeftOut one : plan.leftOut()) {
      if (one.kind() == LeftOut.Kind.FACTOR) {
        used.add(one.name());
      }
    }
    List<String> all = map.factors().stream().map(Factor::name).sorted().toList();
    assertEquals(all, used.stream().sorted().toList(), about);
  }

  private static String nameIn(Paragraph paragraph) {
    String[] parts = paragraph.opening().plainText().split("[,:] ");
    return parts[parts.length - 1];
  }

  private static void assertEvidenceIsTheMaps(EssayPlan plan, ArgumentMap map, String about) {
    for (Part part : plan.parts()) {
      for (Paragraph paragraph : part.paragraphs()) {
        for (PlannedItem item : paragraph.items()) {
          if (item.evidence().isPresent()) {
            Factor factor = map.factor(item.factor().orElseThrow().id()).orElseThrow();
            assertSame(factor.evidence().get(item.index() - 1), item.evidence().get(), about);
          }
        }
      }
    }
  }

  private static void assertWordsAreTheMapsOrFixed(
      EssayPlan plan, Set<String> mapWords, String about) {
    Outline outline = new Outline();
    PlanReport.write(plan, outline);
    for (String line : outline.lines) {
      for (String word : words(line.substring(line.indexOf(": ") + 2))) {
        assertTrue(
            mapWords.contains(word)
                || FIXED.contains(word)
                || word.chars().allMatch(Character::isDigit),
            () -> "\"" + word + "\" in \"" + line + "\", " + about);
      }
    }
  }

  private static void assertFitsTheScreen(EssayPlan plan, String about) {
    if (plan.assignment().detail() != Detail.BRIEF) {
      return;
    }
    StringWriter out = new StringWriter();
    PlanReport.write(plan, new MarkdownPage(out, Screen.COLUMNS, false));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.size() <= Screen.LINES, () -> lines.size() + " lines, " + about + "\n" + out);
    lines.forEach(line -> assertTrue(CellWidth.of(line) <= Screen.COLUMNS, line));
  }

  private static void assertPrints(Text text, EssayPlan plan) {
    StringWriter out = new StringWriter();
    Json.write(new PrintWriter(out), json -> PlanJson.write(text, plan, json));
    PlanReport.write(plan, new MarkdownPage(out));
    assertTrue(out.toString().endsWith("\n"));
  }

  private static Set<String> fixedWords() {
    Set<String> all = new TreeSet<>(words("supports challenges qualifies weak moderate strong"));
    for (Label label : Label.values()) {
      all.addAll(words(label.text()));
    }
    for (Template template : Template.values()) {
      all.addAll(words(template.text()));
    }
    for (Prompt prompt : Prompt.values()) {
      for (QuestionKind kind : QuestionKind.values()) {
        all.addAll(words(prompt.text(kind)));
      }
    }
    for (ArgumentRule rule : ArgumentRule.values()) {
      all.addAll(words(rule.toDo()));
    }
    all.addAll(words("word words minute minutes"));
    return all;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void aMapOfLongTextsInAnyScriptStillFitsTheScreen(String text) {
    StringBuilder yaml = new StringBuilder("question: '" + text + "'\nthesis: '" + text + "'\n");
    yaml.append("conclusion: '").append(text).append("'\nfactors:\n");
    for (int i = 0; i < 8; i++) {
      yaml.append("  f").append(i).append(":\n    point: '").append(text).append("'\n");
      yaml.append("    name: '").append(text).append(i).append("'\n");
    }
    ArgumentMap map =
        io.github.essayplanner.read.ArgumentReader.read(new Text("map.yaml", yaml.toString()))
            .map()
            .orElseThrow();
    PlanOptions brief =
        new PlanOptions(
            Optional.of(Order.STRONGEST_FIRST),
            Scheme.FULL,
            Budget.ofMinutes(45, 17),
            Detail.BRIEF,
            Standpoint.AGAINST,
            Selection.ALL);
    assertFitsTheScreen(EssayPlan.of(map, map, brief), text);
  }

  static List<String> longTexts() {
    return List.of(
        "a rather long sentence of short words ".repeat(40).strip(),
        "unbreakable".repeat(40),
        "平和共存".repeat(60),
        "*_[x](y)_* ".repeat(60).strip(),
        "# ".repeat(100).strip(),
        "👩‍🎓🏳️‍🌈 ".repeat(40).strip());
  }
}
