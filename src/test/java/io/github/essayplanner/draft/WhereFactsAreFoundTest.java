package io.github.essayplanner.draft;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Drafts on one small map, and what of the map is found in them. The file has a draft a line,
 * behind {@code >}, with ⏎ for a line break, and then its parts, each fact that is found with the
 * words that speak for it and how much they and its date and place count, and the
 * counter-arguments.
 */
class WhereFactsAreFoundTest {
  private static final Path FILE = Golden.RESOURCES.resolve("prose/found.txt");
  private static final String TEXT = "> ";

  private static final String MAP =
      """
      question: Why did the harbour of Wexley close?
      factors:
        sand:
          name: Sand in the channel
          point: Sand filled the channel year by year.
          evidence:
            - fact: The council sold the dredger Hope to a merchant.
              date: 3 March 1852
              id: selling-boats
              tags: [thrift]
            - fact: Anchors were lost on the bank in a gale.
              date: May 1861
              shows: The bank had grown beyond all charts.
            - quote: the old Sandbank has ripped our anchors
              cue: pilots complain
            - fact: Mud covered the slipway.
          counters:
            - claim: A longer slipway could have kept mud away.
              reply: Nobody had money for a second steam dredger.
        trade:
          name: Trade by rail
          point: Railways took the trade.
          evidence:
            - fact: Wool went to Hull by train.
              date: 1848–1851
            - fact: Carriers sold their wagons.
              date: 1840–1860
        town:
          name: A divided town
          point: Families quarrelled over the tolls.
          evidence:
            - fact: The toll commission met in nine years only twice.
      """;

  private final Text text = new Text("map.yaml", MAP);

  @Test
  void everyFactIsFoundWhereMostSpeaksForIt() throws IOException {
    StringBuilder all = new StringBuilder();
    EssayPlan plan = plan();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(TEXT)) {
        all.append(line).append('\n');
        append(plan, line.substring(TEXT.length()).replace('⏎', '\n'), all);
      } else if (line.startsWith("#")) {
        all.append(line).append('\n');
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private EssayPlan plan() {
    ArgumentMap map = ArgumentReader.read(text).map().orElseThrow();
    PlanOptions options =
        new PlanOptions(
            Optional.empty(),
            Scheme.FULL,
            Budget.ofWords(100),
            PlanOptions.Detail.FULL,
            PlanOptions.Standpoint.FOR,
            Selection.ALL);
    return EssayPlan.of(map, map, options);
  }

  private void append(EssayPlan plan, String draft, StringBuilder all) {
    DraftCheck check = DraftCheck.of(text, plan, Draft.of(new Text("draft.md", draft)));
    all.append(check.isOffMap() ? "  hardly anything of the map\n" : "");
    for (DraftCheck.WrittenPart part : check.parts()) {
      all.append("  ").append(name(part.frame())).append(" at ").append(part.line());
      all.append(", ").append(part.words()).append(" words");
      part.planned().ifPresent(words -> all.append(" of ").append(words));
      part.place().ifPresent(place -> all.append(", part ").append(place));
      append(part.factor(), part.certain() ? ", surely on " : ", on ", all);
      all.append('\n');
    }
    for (DraftCheck.EvidenceUse use : check.evidence()) {
      if (use.score().isPresent()) {
        append(use, all);
      }
    }
    for (DraftCheck.CounterUse use : check.counters()) {
      all.append(use.raised() ? "  claim" : "").append(use.answered() ? "  reply" : "");
      all.append(use.raised() || use.answered() ? "\n" : "");
    }
  }

  private static void append(DraftCheck.EvidenceUse use, StringBuilder all) {
    all.append("  ").append(use.factor().id()).append(' ').append(use.index()).append(' ');
    all.append(name(use.found())).append(" at ").append(use.at().orElseThrow().line());
    all.append(':').append(use.at().orElseThrow().column()).append(' ').append(use.matched());
    Scored score = use.score().orElseThrow();
    append(" words ", score.core(), all);
    append(" quote ", score.quote(), all);
    append(" besides ", score.extra(), all);
    append(" date ", score.date(), all);
    append(" place ", score.place(), all);
    append(" order ", score.order(), all);
    all.append(score.quoted() ? " quoted" : "");
    append(" in all ", score.total(), all);
    append(use.under(), ", under ", all);
    use.again().ifPresent(at -> all.append(", again at ").append(at.line()));
    all.append('\n');
  }

  private static void append(String what, double count, StringBuilder all) {
    all.append(count == 0 ? "" : String.format(Locale.ROOT, "%s%.2f", what, count));
  }

  private static void append(Optional<Factor> factor, String what, StringBuilder all) {
    factor.ifPresent(one -> all.append(what).append(one.id()));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
