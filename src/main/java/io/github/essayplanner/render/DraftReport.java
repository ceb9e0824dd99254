package io.github.essayplanner.render;

import io.github.essayplanner.draft.DraftCheck;
import io.github.essayplanner.draft.DraftCheck.EvidenceUse;
import io.github.essayplanner.draft.DraftCheck.WrittenParagraph;
import io.github.essayplanner.draft.DraftCheck.WrittenPart;
import io.github.essayplanner.draft.Frame;
import io.github.essayplanner.draft.Presence;
import io.github.essayplanner.draft.WordCount;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Positions;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** A draft held against its plan, on a page. */
public final class DraftReport {
  /** Findings on a page: more would not be read. */
  private static final int MOST = 200;

  private final DraftCheck check;
  private final Page page;

  private DraftReport(DraftCheck check, Page page) {
    this.check = check;
    this.page = page;
  }

  /** Writes the findings first, then the tables, and the draft itself on pages with a margin. */
  public static void write(DraftCheck check, Page page) {
    DraftReport report = new DraftReport(check, page);
    report.writeHead();
    report.writeFindings();
    report.writeParts();
    report.writeEvidence();
    DraftLeftovers.write(check, page);
    DraftMargin.write(check, page);
    page.end();
  }

  private void writeHead() {
    page.heading(1, Template.DRAFT_OF.with(check.plan().map().heading()));
    if (check.words().essay() == 0) {
      page.paragraph(Label.DRAFT_IS_EMPTY.gap());
    }
    page.paragraph(counted());
    if (check.draft().isWord()) {
      page.paragraph(Template.DRAFT_PARAGRAPHS_ARE_LINES.with());
    }
    if (check.isOffMap()) {
      long found = check.evidence().stream().filter(u -> u.found() != Presence.NO).count();
      page.paragraph(Template.DRAFT_OFF_MAP.with(found, check.evidence().size()));
    }
  }

  private Phrase counted() {
    WordCount words = check.words();
    List<String> besides = new ArrayList<>();
    addCount(Template.WORDS_IN_HEADINGS, words.headings(), besides);
    addCount(Template.WORDS_IN_FOOTNOTES, words.footnotes(), besides);
    addCount(Template.WORDS_IN_SOURCES, words.sources(), besides);
    String essay = Numbers.count(words.essay(), "word");
    return besides.isEmpty()
        ? Template.DRAFT_WORDS.with(essay)
        : Template.DRAFT_WORDS_BESIDES.with(essay, Numbers.list(besides));
  }

  private static void addCount(Template template, int count, List<String> counts) {
    if (count > 0) {
      counts.add(template.with(count).plainText());
    }
  }

  private void writeFindings() {
    page.heading(2, Phrase.of(Label.WHAT_TO_LOOK_AT.text()));
    if (check.findings().isEmpty()) {
      page.paragraph(Label.NO_FINDINGS.gap());
      return;
    }
    List<Finding> ordered = new ArrayList<>(check.findings());
    ordered.sort(Comparator.comparing(finding -> finding.rule().severity()));
    Positions positions = new Positions(check.draft().text());
    List<Page.Item> items = new ArrayList<>();
    for (Finding finding : ordered.subList(0, Math.min(MOST, ordered.size()))) {
      items.add(Page.Item.of(line(finding, positions)));
    }
    page.bullets(items);
    if (ordered.size() > MOST) {
      page.paragraph(Template.AND_MORE.gap(ordered.size() - MOST));
    }
  }

  private static Phrase line(Finding finding, Positions positions) {
    Severity severity = finding.rule().severity();
    String line = String.valueOf(positions.of(finding.span().start()).line());
    Phrase opening = Template.DRAFT_FINDING.with(line, severity.word());
    Phrase message =
        Phrase.ofStrong(opening.plainText().stripTrailing()).plain(" " + finding.message());
    return finding.suggestion().isEmpty()
        ? message
        : message.plain(" ").emphasis(finding.suggestion());
  }

  private void writeParts() {
    page.heading(2, Phrase.of(Label.PARTS_AS_WRITTEN.text()));
    boolean planned = check.plan().assignment().budget().words().isPresent();
    List<Phrase> header =
        Label.header(Label.LINE, Label.SEEMS_ABOUT, Label.PLACE_IN_PLAN, Label.WORDS);
    if (planned) {
      header.add(Phrase.of(Label.PLANNED_WORDS.text()));
    }
    List<List<Phrase>> rows = new ArrayList<>();
    for (WrittenPart part : check.parts()) {
      List<Phrase> row = new ArrayList<>();
      row.add(Phrase.of(String.valueOf(part.line())));
      row.add(about(part));
      row.add(number(part.place()));
      row.add(Phrase.of(String.valueOf(part.words())));
      if (planned) {
        row.add(number(part.planned()));
      }
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      page.table(header, rows, planned ? List.of(0, 2, 3, 4) : List.of(0, 2, 3));
    }
    writeWithoutParagraph();
    writeOrder();
  }

  private static Phrase number(OptionalInt number) {
    return number.isEmpty() ? Phrase.EMPTY : Phrase.of(String.valueOf(number.getAsInt()));
  }

  private static Phrase about(WrittenPart part) {
    return part.factor().isPresent()
        ? Phrase.of(part.factor().get().name())
        : part.frame() == Frame.INTRODUCTION
            ? Phrase.of(Label.INTRODUCTION.text())
            : part.frame() == Frame.CONCLUSION
                ? Phrase.of(Label.CONCLUSION.text())
                : Label.NO_FACTOR.gap();
  }

  private void writeWithoutParagraph() {
    List<String> names = new ArrayList<>();
    for (Factor factor : check.plan().map().factors()) {
      if (check.parts().stream().noneMatch(p -> p.factor().filter(factor::equals).isPresent())) {
        names.add(factor.name());
      }
    }
    List<String> lines = new ArrayList<>();
    for (WrittenParagraph one : check.paragraphs()) {
      if (one.frame() == Frame.BODY && one.factor().isEmpty()) {
        lines.add(String.valueOf(one.line()));
      }
    }
    writeList(Label.WITHOUT_PARAGRAPH, names);
    writeList(Label.ABOUT_NO_FACTOR, lines);
  }

  private void writeList(Label label, List<String> values) {
    if (!values.isEmpty()) {
      page.paragraph(label.opening().plain(Numbers.list(values) + "."));
    }
  }

  /** Neighbours in the draft that the plan has the other way round. */
  private void writeOrder() {
    List<Page.Item> items = new ArrayList<>();
    WrittenPart before = null;
    for (WrittenPart part : check.parts()) {
      if (part.factor().isEmpty() || part.place().isEmpty()) {
        continue;
      }
      if (before != null && before.place().getAsInt() > part.place().getAsInt()) {
        String earlier = before.factor().get().name();
        items.add(Page.Item.of(Template.OTHER_ORDER.with(earlier, part.factor().get().name())));
      }
      before = part;
    }
    if (!items.isEmpty()) {
      page.bullets(items);
    }
  }

  private void writeEvidence() {
    page.heading(2, Phrase.of(Label.USED_IN_DRAFT.text()));
    if (check.evidence().isEmpty()) {
      page.paragraph(Label.NO_EVIDENCE_YET.gap());
    }
    for (Part part : check.plan().parts()) {
      if (part.factor().isPresent()) {
        writeEvidence(part.factor().get());
      }
    }
  }

  private void writeEvidence(Factor factor) {
    List<EvidenceUse> uses = new ArrayList<>();
    for (EvidenceUse use : check.evidence()) {
      if (use.factor().id().equals(factor.id())) {
        uses.add(use);
      }
    }
    if (uses.isEmpty()) {
      return;
    }
    uses.sort(
        Comparator.comparing((EvidenceUse use) -> use.item().side())
            .thenComparing(use -> -use.item().weight()));
    page.heading(3, Phrase.of(factor.name()));
    List<List<Phrase>> rows = new ArrayList<>();
    for (EvidenceUse use : uses) {
      rows.add(
          List.of(
              Phrase.of(use.item().factOrMarkedQuote()),
              Phrase.of(use.item().side().word()),
              Phrase.of(use.item().strength().map(strength -> strength.word()).orElse("")),
              where(use)));
    }
    page.table(
        Label.header(Label.EVIDENCE, Label.SIDE, Label.STRENGTH, Label.WHERE), rows, List.of());
  }

  /** {@code perhaps at 33:1, under Berlin, again at 40:2}. */
  static Phrase where(EvidenceUse use) {
    if (use.at().isEmpty()) {
      return Label.NOT_FOUND.gap();
    }
    Template surety = use.found() == Presence.YES ? Template.FOUND_AT : Template.PERHAPS_AT;
    Phrase where = surety.with(at(use.at().get()));
    if (use.under().isPresent()) {
      where = where.then(Template.UNDER_FACTOR.with(use.under().get().name()));
    }
    return use.again().isPresent()
        ? where.then(Template.AGAIN_AT.with(at(use.again().get())))
        : where;
  }

  private static String at(Position position) {
    return position.line() + ":" + position.column();
  }
}
