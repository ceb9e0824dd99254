package io.github.essayplanner.render;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How factors bear on each other: a row for each that leads somewhere and a column for each, or a
 * list of the links where most of that would be empty or more than stands abreast.
 */
final class LinksTable {
  private static final int MOST_ABREAST = 30;

  private LinksTable() {}

  static void write(Ranking ranking, Page page) {
    List<Factor> factors = Ranked.factors(ranking.rows());
    if (factors.stream().allMatch(f -> f.links().isEmpty())) {
      page.paragraph(Label.NO_LINKS_YET.gap());
    } else if (factors.size() > MOST_ABREAST || isMostlyEmpty(factors)) {
      writeList(ranking, factors, page);
    } else {
      writeSquare(factors, page);
    }
  }

  private static boolean isMostlyEmpty(List<Factor> factors) {
    int full = 0;
    for (Factor factor : factors) {
      full += (int) factor.links().stream().map(Link::to).distinct().count();
    }
    return 2 * full < factors.size() * (factors.size() - 1);
  }

  private static void writeList(Ranking ranking, List<Factor> factors, Page page) {
    List<Page.Item> links = new ArrayList<>();
    for (Factor from : factors) {
      for (Link link : from.links()) {
        Factor to = ranking.row(link.to()).orElseThrow().factor();
        Phrase joined = Phrase.ofStrong(from.name()).plain(" → ").strong(to.name()).plain(": ");
        links.add(Page.Item.of(joined.then(how(link))));
      }
    }
    page.bullets(links);
  }

  private static void writeSquare(List<Factor> factors, Page page) {
    List<Phrase> header = new ArrayList<>();
    header.add(Phrase.of(Label.LINKS_FROM_TO.text()));
    factors.forEach(factor -> header.add(Phrase.of(factor.name())));
    List<Integer> sentences = IntStream.range(1, header.size()).boxed().toList();
    page.table(
        header, factors.stream().map(from -> row(from, factors)).toList(), List.of(), sentences);
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
    List<Run> cell = new ArrayList<>();
    for (Link link : from.links()) {
      if (link.to().equals(to.id())) {
        if (!cell.isEmpty()) {
          cell.addAll(Phrase.EMPTY.broken().runs());
        }
        cell.addAll(how(link).runs());
      }
    }
    return new Phrase(cell);
  }

  private static Phrase how(Link link) {
    return link.how().isEmpty() ? Label.NO_HOW_YET.gap() : Phrase.ofTyped(link.how());
  }
}
