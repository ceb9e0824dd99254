package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.PlannedItem;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plan prints behind a quotation is a reference to whoever copies it into a draft. */
class CitationsOfPlansTest {
  private static final String QUOTE = "I shall march on the city with all my men";
  private static final String MAP =
      """
      question: Why did Sulla march?
      factors:
        army:
          point: The army followed him.
          evidence:
            - {quote: %s, source: "%s"}
            - {fact: He was rich, source: notes from class}
            - {fact: He was old, source: notes from class}
      sources:
        plutarch: {author: Plutarch, title: Life of Sulla, year: %s}
        mac: {title: Macbeth}
      """;

  private static List<String> told(Text map, EssayPlan plan, String draft) {
    return DraftCheck.of(map, plan, Draft.of(new Text("draft.md", "# X\n\n" + draft + "\n")))
        .findings()
        .stream()
        .filter(
            one ->
                one.rule() == DraftRule.DRAFT_QUOTE_UNSOURCED
                    || one.rule() == DraftRule.DRAFT_NO_PAGE)
        .map(Finding::message)
        .toList();
  }

  private static EssayPlan plan(Text map, CitationStyle style) {
    ArgumentMap read = ArgumentReader.read(map).map().orElseThrow();
    PlanOptions options =
        new PlanOptions(
            Optional.empty(),
            Scheme.FULL,
            Budget.NONE,
            PlanOptions.Detail.FULL,
            PlanOptions.Standpoint.FOR,
            Selection.ALL,
            style);
    return EssayPlan.of(read, read, options);
  }

  private static List<String> told(String year, String source, String said) {
    Text map = new Text("map.yaml", MAP.formatted(QUOTE, source, year));
    return told(map, plan(map, CitationStyle.AUTHOR_DATE), said.replace("…", QUOTE));
  }

  @Test
  void whatEveryPlanPrintsBehindAQuotationIsAReferenceWithItsPlace() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("arguments"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        for (CitationStyle style : CitationStyle.values()) {
          Text map = new Text(file.toString(), Files.readString(file));
          EssayPlan plan = plan(map, style);
          for (String line : quoted(plan)) {
            assertEquals(List.of(), told(map, plan, line), file + " " + style + ": " + line);
          }
        }
      }
    }
  }

  private static List<String> quoted(EssayPlan plan) {
    List<String> lines = new ArrayList<>();
    for (Part part : plan.parts()) {
      for (Paragraph paragraph : part.paragraphs()) {
        for (PlannedItem item : paragraph.items()) {
          String quote = item.evidence().map(one -> one.quote()).orElse("");
          if (!quote.isEmpty() && !item.cite().isEmpty()) {
            String cite = item.cite().startsWith("[") ? item.cite() : "(" + item.cite() + ")";
            String lead = item.date().isEmpty() ? "" : item.date() + ": ";
            lines.add(lead + "it says, “" + quote + "” " + cite + ".");
          }
        }
      }
    }
    return lines;
  }

  @Test
  void quotationsOfTheMapsHaveCitations() throws IOException {
    Path file = Path.of("arguments/macbeth.yaml");
    Text map = new Text(file.toString(), Files.readString(file));
    assertTrue(quoted(plan(map, CitationStyle.AUTHOR_DATE)).size() > 0);
  }

  @Test
  void anAuthorOrATitleWithThePlaceIsAReference() {
    for (String cite :
        new String[] {
          "Plutarch c. 100, 9",
          "Plutarch, 9",
          "Plutarch 9",
          "Plutarch, Life of Sulla, 9",
          "Plutarch, *Life of Sulla* 9",
          "Plutarch, Sulla 9.1",
          "Plutarch, §9",
          "see Plutarch, 9",
          "as in Plutarch, 9",
          "*Life of Sulla* 9",
          "Plutarch, 9; Appian, 1"
        }) {
      assertEquals(
          List.of(), told("c. 100", "plutarch, 9", "Sulla said, “…” (" + cite + ")."), cite);
      assertEquals(List.of(), told("c. 100", "plutarch, 9", "“…,” he said (" + cite + ")."), cite);
      assertEquals(
          List.of(), told("c. 100", "plutarch, 9", "He said:\n\n> … (" + cite + ")"), cite);
    }
    assertEquals(List.of(), told("1606", "mac, 1.7.25", "He said, “…” (*Macbeth* 1.7.25)."));
    assertEquals(List.of(), told("1998", "plutarch, 9", "He said, “…” (Plutarch 1998, 9)."));
    assertEquals(List.of(), told("1998", "plutarch, proem", "“…” (Plutarch 1998, proem)."));
    assertEquals(List.of(), told("1998", "plutarch, 1.3", "In 1.3 he said “…” (Plutarch 1998)."));
    assertEquals(List.of(), told("1998", "plutarch, 1.3", "In Act 1 he said “…” (Plutarch 1998)."));
    assertEquals(List.of(), told("1998", "plutarch, 9", "He said, “…” (ibid., 9)."));
    assertEquals(List.of(), told("1998", "plutarch", "He said, “…” (Plutarch)."));
  }

  @Test
  void anAsideIsNone() {
    for (String aside :
        new String[] {
          "Plutarch says so",
          "with 9 legions",
          "as Plutarch, who was 54, had it",
          "Plutarch and I",
          "Plutarch's 9 sons",
          "9"
        }) {
      assertEquals(
          List.of("No reference stands with this quotation."),
          told("c. 100", "plutarch, 9", "He said, “…” with his men (" + aside + ")."),
          aside);
    }
    assertEquals(
        List.of("This reference has no page; the map has \"1.3\"."),
        told("1998", "plutarch, 1.3", "He said, “…” (Plutarch 1998)."));
    assertEquals(
        List.of("This reference has no page; the map has \"9\"."),
        told("1998", "plutarch, 9", "With 9 men he said, “…” (Plutarch 1998)."));
    assertEquals(
        List.of("This reference has no page; the map has \"9\"."),
        told("1998", "plutarch, 9", "He said, “…” (Plutarch 1998)."));
  }

  @Test
  void anAuthorCutShortInSquareBracketsOrAfterADashIsAReferenceToo() {
    for (String cite :
        new String[] {
          "(Plut. 9)",
          "(Plut., 9)",
          "(see Plut. 9.1)",
          "(Plut. Sull. 9)",
          "(Plut., *Life* 9)",
          "[Plutarch, 9]",
          "[Plut. 9]",
          "[Plutarch]",
          "— Plutarch, 9",
          "– Plutarch, *Life of Sulla*, 9",
          "- Plutarch, 9",
          "—Plut. Sull. 9",
          "— Plutarch",
          "— Plutarch, 9 — and so it was"
        }) {
      assertEquals(List.of(), told("c. 100", "plutarch, 9", "He said, “…” " + cite + "."), cite);
    }
    for (String none :
        new String[] {
          "(Appi. 9)",
          "(Pl 9)",
          "(Plut.)",
          "(Plut. fun 9)",
          "[Plutarch agrees]",
          "[sic]",
          "— Plutarch says so",
          "— and he did",
          "(p. x)"
        }) {
      assertEquals(1, told("c. 100", "plutarch, 9", "He said, “…” " + none + ".").size(), none);
    }
  }

  @Test
  void anAuthorCutShortIsOneOnlyWhereOneSourceFits() {
    String more = MAP + "  marius: {author: Plutarch, title: Life of Marius}\n";
    for (String cite : new String[] {"(Plut. Sull. 9)", "(Plut. 9)"}) {
      Text map = new Text("map.yaml", more.formatted(QUOTE, "plutarch, 9", "c. 100"));
      EssayPlan plan = plan(map, CitationStyle.AUTHOR_DATE);
      int told = cite.contains("Sull") ? 0 : 1;
      String draft = "He said, “" + QUOTE + "” " + cite + ".";
      assertEquals(told, told(map, plan, draft).size(), cite);
    }
  }
}
