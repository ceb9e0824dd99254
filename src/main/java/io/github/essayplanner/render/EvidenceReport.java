package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.plan.Item;
import io.github.essayplanner.plan.Prompts;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The evidence for factors, a table for each side of each. */
public final class EvidenceReport {
  private final ArgumentMap map;
  private final FactorLine line;
  private final ItemLines lines;
  private final EvidenceFilter filter;
  private final Page page;

  private EvidenceReport(ArgumentMap map, Ranking ranking, EvidenceFilter filter, Page page) {
    this.map = map;
    this.line = new FactorLine(map, ranking);
    this.lines = new ItemLines(map, Prompts.NONE);
    this.filter = filter;
    this.page = page;
  }

  /** Writes the evidence of some factors as far as a filter lets it through. */
  public static void write(
      ArgumentMap map, Ranking ranking, List<Factor> factors, EvidenceFilter filter, Page page) {
    EvidenceReport report = new EvidenceReport(map, ranking, filter, page);
    page.heading(1, Phrase.of(map.heading()));
    if (!map.heading().equals(map.question())) {
      page.paragraph(Label.QUESTION.opening().plain(map.question()));
    }
    report.writeEmptied(factors);
    factors.forEach(report::writeFactor);
    page.end();
  }

  private void writeEmptied(List<Factor> factors) {
    List<Evidence> all = factors.stream().flatMap(f -> f.evidence().stream()).toList();
    Optional<EvidenceFilter.Condition> emptying =
        all.isEmpty() ? Optional.empty() : filter.emptying(all);
    emptying.ifPresent(condition -> page.paragraph(Template.NOTHING_LEFT.gap(condition.option())));
    if (factors.isEmpty()) {
      page.paragraph(Label.NO_FACTORS_YET.gap());
    }
  }

  private void writeFactor(Factor factor) {
    List<Evidence> wanted = factor.evidence().stream().filter(filter::accepts).toList();
    boolean filtered = !filter.conditions().isEmpty();
    if (filtered && wanted.isEmpty()) {
      return;
    }
    page.heading(2, Phrase.of(factor.name()));
    page.paragraph(line.withCover(factor));
    page.paragraph(
        Label.POINT
            .opening()
            .then(factor.point().isEmpty() ? Label.NO_POINT_YET.gap() : Phrase.of(factor.point())));
    if (wanted.isEmpty()) {
      page.paragraph(Label.NO_EVIDENCE_YET.gap());
    }
    writeTable(Label.EVIDENCE_FOR, Side.FOR, wanted);
    writeTable(Label.EVIDENCE_AGAINST, Side.AGAINST, wanted);
    writeTable(Label.BACKGROUND, Side.BACKGROUND, wanted);
    if (!filtered) {
      writeRest(factor);
    }
  }

  private void writeTable(Label label, Side side, List<Evidence> wanted) {
    List<Evidence> items =
        wanted.stream()
            .filter(item -> item.side() == side)
            .sorted(Comparator.comparing(Evidence::date))
            .toList();
    if (items.isEmpty()) {
      return;
    }
    page.heading(3, Phrase.of(label.text()));
    page.table(
        List.of(
            Phrase.of(Label.DATE.text()),
            Phrase.of(Label.EVIDENCE.text()),
            Phrase.of(Label.SHOWS.text()),
            Phrase.of(Label.STRENGTH.text()),
            Phrase.of(Label.SOURCE.text())),
        items.stream().map(this::row).toList(),
        List.of());
  }

  private List<Phrase> row(Evidence item) {
    Phrase fact = lines.fact(item);
    if (!item.quote().isEmpty()) {
      fact = fact.broken().then(ItemLines.quote(item.quote()));
    }
    if (!item.caveat().isEmpty()) {
      fact = fact.broken().then(Label.CAVEAT.before()).plain(item.caveat());
    }
    return List.of(
        Phrase.of(item.date().typed()),
        fact,
        item.shows().isEmpty() ? Label.NO_SHOWS_YET.gap() : Phrase.of(item.shows()),
        Phrase.of(item.strength().map(Choice::word).orElse("")),
        Phrase.of(item.source().typed()));
  }

  private void writeRest(Factor factor) {
    if (!factor.counters().isEmpty()) {
      page.heading(3, Phrase.of(Label.COUNTER.text()));
      page.bullets(
          factor.counters().stream().map(counter -> lines.counter(counter, Label.REPLY)).toList());
    }
    List<Page.Item> links = new ArrayList<>();
    for (Link link : factor.links()) {
      map.factor(link.to())
          .ifPresent(to -> links.add(lines.of(new Item.Bridge(link, to, false, false))));
    }
    if (!links.isEmpty()) {
      page.heading(3, Phrase.of(Label.LINKS.text()));
      page.bullets(links);
    }
  }
}
