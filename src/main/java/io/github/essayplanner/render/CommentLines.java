package io.github.essayplanner.render;

import io.github.essayplanner.model.Comment;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What readers say, apart from the writer's words and never counted. */
final class CommentLines {
  private CommentLines() {}

  /** What is said of a factor, then of its evidence and of the counter-arguments to it. */
  static List<Page.Item> of(Factor factor) {
    List<Page.Item> all = new ArrayList<>(of(factor.comments()));
    for (Evidence item : factor.evidence()) {
      add(all, Label.EVIDENCE, item.factOrQuote(), item.comments());
    }
    for (Counter counter : factor.counters()) {
      add(all, Label.COUNTER, counter.claim(), counter.comments());
    }
    return all;
  }

  private static void add(List<Page.Item> all, Label label, String about, List<Comment> comments) {
    if (!comments.isEmpty()) {
      all.add(new Page.Item(label.before().typed(about), of(comments)));
    }
  }

  static List<Page.Item> of(List<Comment> comments) {
    List<Page.Item> items = new ArrayList<>();
    for (Comment comment : comments) {
      items.add(Page.Item.of(line(comment)));
    }
    return items;
  }

  /** {@code A. Teacher, 3 May 2026: Say more.} */
  private static Phrase line(Comment comment) {
    String date = comment.date().typed();
    String between = comment.by().isEmpty() || date.isEmpty() ? "" : ", ";
    String who = comment.by() + between + date;
    return who.isEmpty()
        ? Phrase.ofTyped(comment.text())
        : Phrase.ofEmphasis(who + ":").typed(" " + comment.text());
  }
}
