package io.github.essayplanner.render;

import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Where a report is written, block after block, in whatever format the page has. */
public interface Page {
  /**
   * An item of a list.
   *
   * @param under the items one level deeper
   */
  record Item(Phrase text, List<Item> under) {
    public Item {
      under = List.copyOf(under);
    }

    /** An item with nothing below it. */
    public static Item of(Phrase text) {
      return new Item(text, List.of());
    }
  }

  /** A heading; level 1 is the page's own and comes first, once. */
  void heading(int level, Phrase text);

  void paragraph(Phrase text);

  /** Words that are quoted as a block. */
  void quotation(Phrase text);

  void bullets(List<Item> items);

  void numbered(List<Item> items);

  /** A list of sources, in the order given. */
  default void references(List<Phrase> references) {
    List<Item> items = new ArrayList<>();
    for (Phrase reference : references) {
      items.add(Item.of(reference));
    }
    bullets(items);
  }

  /** A list of things to do, none of them ticked. */
  void tasks(List<Item> items);

  /**
   * A table. Every row has as many cells as the header; cells may hold line breaks.
   *
   * @param numeric the columns, from 0, that hold numbers and align right
   * @param prose those that hold sentences, which some formats put below the table
   */
  void table(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, List<Integer> prose);

  /** A table without sentences. */
  default void table(List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric) {
    table(header, rows, numeric, List.of());
  }

  /**
   * Empty ruled lines to write on by hand.
   *
   * @param count at least 1
   */
  void ruledLines(int count);

  /**
   * What stands beside what was written last and is no part of it, on pages that have a margin.
   *
   * @return whether the page has one
   */
  default boolean margin(Phrase heading, List<Remark> remarks) {
    return false;
  }

  /**
   * A text with what is to be said of it.
   *
   * @param notes what stands beside it
   */
  record Annotated(Phrase text, List<Phrase> notes) {
    public Annotated {
      notes = List.copyOf(notes);
    }
  }

  /** Texts with notes in the margin, on pages that have one; the words say the same. */
  default void annotated(Phrase heading, List<Annotated> texts) {}

  /** Something to look at, on pages that can show it; the words say the same. */
  default void figure(Supplier<? extends Figure> figure) {}

  /** Writes what is still to be written; nothing may follow. */
  void end();
}
