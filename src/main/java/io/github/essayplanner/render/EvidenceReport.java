package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.plan.CitationText;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The evidence for factors, a table for each side of each. */
public final class EvidenceReport {
  private final ArgumentMap map;
  private final FactorLine line;
  private final ItemLines lines;
  private final CitationText citations;
  private final EvidenceFilter filter;
  private final Page page;

  /** The first column that is printed: the one of dates only where a date is or may be missed. */
  private final int first;

  private EvidenceReport(
      ArgumentMap map, Ranking ranking, EvidenceFilter filter, CitationStyle cites, Page page) {
    this.map = map;
    this.line = new FactorLine(map, ranking);
    this.lines = new ItemLines(map, cites);
    this.citations = CitationText.of(map, cites);
    this.filter = filter;
    this.page = page;
    boolean isDated = map.period().isGiven();
    for (Evidence item : Factor.evidence(map.factors())) {
      isDated |= item.date().isGiven();
    }
    this.first = isDated ? 0 : 1;
  }

  /** Writes the evidence of some factors as far as a filter lets it through. */
  public static void write(
      ArgumentMap map,
      Ranking ranking,
      List<Factor> factors,
      EvidenceFilter filter,
      CitationStyle cites,
      Page page) {
    EvidenceReport report = new EvidenceReport(map, ranking, filter, cites, page);
    MapHeading.write(map, page);
    report.writeEmptied(factors);
    for (Factor factor : factors) {
      report.writeFactor(factor);
    }
    if (filter.conditions().isEmpty()) {
      report.writeComments(2, CommentLines.of(map.comments()));
    }
    page.end();
  }

  private void writeEmptied(List<Factor> factors) {
    List<Evidence> all = Factor.evidence(factors);
    Optional<EvidenceFilter.Condition> emptying = filter.emptying(all);
    if (factors.isEmpty()) {
      page.paragraph(Label.NO_FACTORS_YET.gap());
    } else if (!all.isEmpty()
        && emptying.isPresent()
        && factors.stream().allMatch(factor -> filter.counters(factor).isEmpty())) {
      page.paragraph(Template.NOTHING_LEFT.gap(emptying.get().option()));
    }
  }

  private void writeFactor(Factor factor) {
    List<Evidence> wanted = wanted(factor);
    boolean filtered = !filter.conditions().isEmpty();
    if (filtered && wanted.isEmpty() && filter.counters(factor).isEmpty()) {
      return;
    }
    page.heading(2, Phrase.ofTyped(factor.name()));
    page.paragraph(line.withCover(factor));
    page.paragraph(
        Label.POINT
            .opening()
            .then(
                factor.point().isEmpty()
                    ? Label.NO_POINT_YET.gap()
                    : Phrase.ofTyped(factor.point())));
    if (factor.evidence().isEmpty()) {
      page.paragraph(Label.NO_EVIDENCE_YET.gap());
    }
    writeTable(Label.EVIDENCE_FOR, Side.FOR, wanted);
    writeTable(Label.EVIDENCE_AGAINST, Side.AGAINST, wanted);
    writeTable(Label.BACKGROUND, Side.BACKGROUND, wanted);
    writeCounters(factor);
    if (!filtered) {
      writeRest(factor);
    }
  }

  private List<Evidence> wanted(Factor factor) {
    List<Evidence> wanted = new ArrayList<>();
    for (Evidence item : factor.evidence()) {
      if (filter.accepts(item)) {
        wanted.add(item);
      }
    }
    return wanted;
  }

  private void writeTable(Label label, Side side, List<Evidence> wanted) {
    List<Evidence> items = new ArrayList<>();
    for (Evidence item : wanted) {
      if (item.side() == side) {
        items.add(item);
      }
    }
    if (items.isEmpty()) {
      return;
    }
    items.sort((a, b) -> a.date().compareTo(b.date()));
    List<List<Phrase>> rows = new ArrayList<>();
    for (Evidence item : items) {
      rows.add(printed(row(item)));
    }
    page.heading(3, Phrase.of(label.text()));
    page.table(
        printed(
            Label.header(Label.DATE, Label.EVIDENCE, Label.SHOWS, Label.STRENGTH, Label.SOURCE)),
        rows,
        List.of(),
        List.of(1 - first, 2 - first, 4 - first));
  }

  private List<Phrase> printed(List<Phrase> cells) {
    return cells.subList(first, cells.size());
  }

  private List<Phrase> row(Evidence item) {
    Phrase fact = lines.fact(item);
    Phrase quotation = ItemLines.quotation(item);
    if (!quotation.isEmpty()) {
      fact = fact.broken().then(quotation);
    }
    if (!item.caveat().isEmpty()) {
      fact = fact.broken().then(Label.CAVEAT.before()).typed(item.caveat());
    }
    boolean isOpen = item.shows().isEmpty() && !item.isPremise();
    return List.of(
        Phrase.of(item.date().typed()),
        fact,
        isOpen ? Label.NO_SHOWS_YET.gap() : Phrase.ofTyped(item.shows()),
        Phrase.of(item.strength().isPresent() ? item.strength().get().word() : ""),
        cited(item));
  }

  private void writeCounters(Factor factor) {
    List<Page.Item> counters = new ArrayList<>();
    for (Counter counter : filter.counters(factor)) {
      counters.add(lines.counter(counter, Label.REPLY));
    }
    writeList(Label.COUNTER, counters);
  }

  /** As people cite it; notes, which nobody cites, by their id. */
  private Phrase cited(Evidence item) {
    Phrase cited = citations.alone(item.source().cited());
    return cited.isEmpty() ? Phrase.ofTyped(item.source().typed()) : cited;
  }

  private void writeRest(Factor factor) {
    List<Page.Item> links = new ArrayList<>();
    for (Link link : factor.links()) {
      Optional<Factor> to = map.factor(link.to());
      if (to.isPresent()) {
        links.add(ItemLines.link(link, to.get()));
      }
    }
    writeList(Label.LINKS, links);
    writeComments(3, CommentLines.of(factor));
  }

  private void writeComments(int level, List<Remark> comments) {
    Phrase heading = Phrase.of(Label.COMMENTS.text());
    if (!comments.isEmpty() && !page.margin(heading, comments)) {
      page.heading(level, heading);
      page.bullets(CommentLines.items(comments));
    }
  }

  private void writeList(Label label, List<Page.Item> items) {
    if (!items.isEmpty()) {
      page.heading(3, Phrase.of(label.text()));
      page.bullets(items);
    }
  }
}
