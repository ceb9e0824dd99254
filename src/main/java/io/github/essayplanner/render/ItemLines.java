package io.github.essayplanner.render;

import io.github.essayplanner.draw.Attribution;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.plan.CitationText;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;

/** Evidence, counter-arguments and links as lines of tables and lists. */
final class ItemLines {
  private final ArgumentMap map;
  private final CitationText citations;

  ItemLines(ArgumentMap map, CitationStyle cites) {
    this.map = map;
    this.citations = CitationText.of(map, cites);
  }

  /** The fact, or the quotation that stands alone; an interpretation under its author's name. */
  Phrase fact(Evidence item) {
    Phrase said = item.fact().isEmpty() ? quoted(item) : Phrase.ofTyped(item.fact());
    return Phrase.of(Attribution.by(map, item.source())).then(said);
  }

  /** The quotation behind a fact. */
  static Phrase quotation(Evidence item) {
    return item.fact().isEmpty() ? Phrase.EMPTY : quoted(item);
  }

  private static Phrase quoted(Evidence item) {
    Phrase line = Phrase.ofTyped(item.markedQuote());
    String space = line.isEmpty() ? "" : " ";
    return item.how().isEmpty() ? line : line.typed(space + "(" + item.how() + ")");
  }

  Page.Item counter(Counter counter, Label replied) {
    Phrase reply =
        counter.reply().isEmpty()
            ? Label.NO_REPLY_YET.gap()
            : replied.before().typed(counter.reply());
    return Page.Item.of(claim(counter).plain(" ").then(reply));
  }

  private Phrase claim(Counter counter) {
    Phrase claim = Phrase.of(Attribution.by(map, counter.source())).typed(counter.claim());
    Phrase cite = citations.inBrackets(counter.source().cited());
    return cite.isEmpty() ? claim : claim.plain(" ").then(cite);
  }

  /** {@code To *Fear*: how it leads there}. */
  static Page.Item link(Link link, Factor to) {
    Phrase line = Phrase.of(Label.LINK_TO.text() + " ").emphasis(to.name()).plain(": ");
    return Page.Item.of(
        link.how().isEmpty() ? line.then(Label.NO_HOW_YET.gap()) : line.typed(link.how()));
  }
}
