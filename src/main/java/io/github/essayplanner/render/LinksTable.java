package io.github.essayplanner.render;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** How factors bear on each other: a row for each that leads somewhere, a column for each. */
final class LinksTable {
  private LinksTable() {}

  static void write(Ranking ranking, Page page) {
    List<Factor> factors = ranking.rows().stream().map(Ranked::factor).toList();
    if (factors.stream().allMatch(f -> f.links().isEmpty())) {
      page.paragraph(Label.NO_LINKS_YET.gap());
      return;
    }
    List<Phrase> header = new ArrayList<>();
    header.add(Phrase.of(Label.LINKS_FROM_TO.text()));
    factors.forEach(factor -> header.add(Phrase.of(factor.name())));
    page.table(header, factors.stream().map(from -> row(from, factors)).toList(), List.of());
  }

  private static List<Phrase> row(Factor from, List<Factor> factors) {
    List<Phrase> cells = new ArrayList<>();
    cells.add(Phrase.ofStrong(from.name()));
    for (Factor to : factors) {
      cells.add(to.id().equals(from.id()) ? Phrase.of("–") : cell(from, to));
    }
    return cells;
  }

  private static Phrase cell(Factor from, Factor to) {
    Phrase cell = Phrase.EMPTY;
    for (Link link : from.links()) {
      if (link.to().equals(to.id())) {
        Phrase how = link.how().isEmpty() ? Label.NO_HOW_YET.gap() : Phrase.of(link.how());
        cell = cell.isEmpty() ? how : cell.broken().then(how);
      }
    }
    return cell;
  }
}
