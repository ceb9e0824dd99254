package io.github.essayplanner.render;

import io.github.essayplanner.draw.Attribution;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.plan.Item;
import io.github.essayplanner.plan.Prompts;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The items of a plan as items of a list. */
final class ItemLines {
  private final ArgumentMap map;
  private final Prompts prompts;

  ItemLines(ArgumentMap map, Prompts prompts) {
    this.map = map;
    this.prompts = prompts;
  }

  Page.Item of(Item item) {
    if (item instanceof Item.Fact fact) {
      return evidence(fact);
    }
    if (item instanceof Item.Meaning meaning) {
      return Page.Item.of(numbered(meaning.number()).then(shows(meaning.evidence())));
    }
    if (item instanceof Item.Objection objection) {
      return counter(objection.counter(), objection.reply());
    }
    if (item instanceof Item.Claim claim) {
      return Page.Item.of(claim(claim.counter()));
    }
    if (item instanceof Item.Bridge bridge) {
      return Page.Item.of(bridge(bridge));
    }
    return Page.Item.of(((Item.Line) item).text());
  }

  private Page.Item evidence(Item.Fact fact) {
    Evidence item = fact.evidence();
    Phrase line = fact.number() > 0 ? numbered(fact.number()) : Phrase.EMPTY;
    if (fact.spare()) {
      line = line.emphasis("(" + Label.LEAVE_OUT_IF_SHORT.text() + ")").plain(" ");
    }
    line = line.then(fact(item));
    String about = about(item);
    line = about.isEmpty() ? line : line.plain(" (" + about + ")");
    Phrase quotation = quotation(item);
    line = quotation.isEmpty() ? line : line.plain(" ").then(quotation);
    if (fact.number() == 0) {
      line =
          line.plain(" ")
              .then(item.shows().isEmpty() ? Phrase.EMPTY : Label.SHOWS.before())
              .then(shows(item));
    }
    return new Page.Item(
        line,
        item.caveat().isEmpty()
            ? List.of()
            : List.of(Page.Item.of(Label.CAVEAT.before().plain(item.caveat()))));
  }

  private static Phrase numbered(int number) {
    return Phrase.of(number + " · ");
  }

  private Phrase shows(Evidence item) {
    return item.shows().isEmpty() ? prompts.gap(Label.NO_SHOWS_YET) : Phrase.of(item.shows());
  }

  /** The fact, or the quotation that stands alone; an interpretation under its author's name. */
  Phrase fact(Evidence item) {
    Phrase said = item.fact().isEmpty() ? quoted(item) : Phrase.of(item.fact());
    return Phrase.of(Attribution.by(map, item.source())).then(said);
  }

  /** The quotation behind a fact. */
  static Phrase quotation(Evidence item) {
    return item.fact().isEmpty() ? Phrase.EMPTY : quoted(item);
  }

  private static Phrase quoted(Evidence item) {
    String quote = item.quote();
    boolean isBare = !quote.isEmpty() && "\"“'‘".indexOf(quote.charAt(0)) < 0;
    Phrase line = Phrase.of(isBare ? "“" + quote + "”" : quote);
    String space = line.isEmpty() ? "" : " ";
    return item.how().isEmpty() ? line : line.plain(space + "(" + item.how() + ")");
  }

  /** Date (unless the fact says it), strength where it was given, and source. */
  private static String about(Evidence item) {
    List<String> parts = new ArrayList<>();
    String date = item.date().typed();
    if (!date.isEmpty() && !says(item.fact(), date)) {
      parts.add(date);
    }
    if (item.strength().isPresent()) {
      parts.add(item.strength().get().word());
    }
    if (!item.source().isEmpty()) {
      parts.add(item.source().typed());
    }
    return String.join("; ", parts);
  }

  private static boolean says(String fact, String date) {
    return fact.toLowerCase(Locale.ROOT).contains(date.toLowerCase(Locale.ROOT));
  }

  Page.Item counter(Counter counter, Label replied) {
    Phrase reply =
        counter.reply().isEmpty()
            ? prompts.gap(Label.NO_REPLY_YET)
            : replied.before().plain(counter.reply());
    return Page.Item.of(claim(counter).plain(" ").then(reply));
  }

  private Phrase claim(Counter counter) {
    Phrase claim = Phrase.of(Attribution.by(map, counter.source())).plain(counter.claim());
    return counter.source().isEmpty() ? claim : claim.plain(" (" + counter.source().typed() + ")");
  }

  private Phrase bridge(Item.Bridge bridge) {
    Phrase line = Phrase.of(Label.LINK_TO.text() + " ").emphasis(bridge.to().name());
    if (bridge.told()) {
      return line.plain(": " + Label.OPENS_NEXT_SECTION.text());
    }
    line = bridge.next() ? line.plain(" (" + Label.NEXT_SECTION.text() + ")") : line;
    return bridge.link().how().isEmpty()
        ? line.plain(": ").then(prompts.gap(Label.NO_HOW_YET))
        : line.plain(": " + bridge.link().how());
  }
}
