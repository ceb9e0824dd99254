package io.github.essayplanner.render;

import io.github.essayplanner.NastyTexts;
import io.github.essayplanner.render.Page.Item;
import io.github.essayplanner.words.Phrase;
import java.util.List;

/** A report of nasty texts, each of them in every kind of place. */
final class NastyReport {
  private NastyReport() {}

  static void write(Page page) {
    page.heading(1, Phrase.of("The page"));
    NastyTexts.ALL.forEach(text -> everyPlace(page, text));
  }

  private static void everyPlace(Page page, String text) {
    Phrase plain = Phrase.of(text);
    page.heading(2, plain);
    page.heading(3, Phrase.of("1. ").then(plain).plain(" (120 words)"));
    page.paragraph(plain);
    page.paragraph(Phrase.ofStrong("Label.").plain(" ").then(plain));
    page.paragraph(Phrase.ofStrong(text));
    page.paragraph(Phrase.ofEmphasis(text));
    page.paragraph(Phrase.of("a").strong(text).plain("b").emphasis(text).plain("c"));
    page.paragraph(Phrase.of("(").emphasis(text).strong(text).emphasis(text).plain(")"));
    page.paragraph(plain.broken().then(plain).broken().strong(text));
    page.quotation(plain);
    page.quotation(Phrase.of("First").broken().then(plain));
    page.bullets(List.of(new Item(plain, List.of(new Item(plain, List.of(Item.of(plain)))))));
    page.numbered(List.of(Item.of(plain), new Item(plain, List.of(Item.of(plain)))));
    page.tasks(List.of(Item.of(plain), new Item(plain, List.of(Item.of(plain)))));
    page.bullets(List.of(Item.of(plain.broken().then(plain)), Item.of(Phrase.ofStrong(text))));
    page.table(
        List.of(plain, Phrase.of("Number")),
        List.of(
            List.of(plain, plain),
            List.of(Phrase.ofStrong(text), Phrase.ofEmphasis(text)),
            List.of(plain.broken().then(plain), Phrase.EMPTY)),
        List.of(1));
    page.ruledLines(2);
    page.paragraph(plain);
    page.ruledLines(1);
    page.paragraph(Phrase.of("The end."));
  }
}
