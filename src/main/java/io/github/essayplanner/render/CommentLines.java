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
  static List<Remark> of(Factor factor) {
    List<Remark> all = new ArrayList<>(of(factor.comments()));
    for (Evidence item : factor.evidence()) {
      add(all, Label.EVIDENCE.before().typed(item.factOrMarkedQuote()), item.comments());
    }
    for (Counter counter : factor.counters()) {
      add(all, Label.COUNTER.before().typed(counter.claim()), counter.comments());
    }
    return all;
  }

  static List<Remark> of(List<Comment> comments) {
    List<Remark> all = new ArrayList<>();
    add(all, Phrase.EMPTY, comments);
    return all;
  }

  private static void add(List<Remark> all, Phrase about, List<Comment> comments) {
    for (Comment comment : comments) {
      all.add(new Remark(comment, about));
    }
  }

  /** A line each, those about one thing below it. */
  static List<Page.Item> items(List<Remark> remarks) {
    List<Page.Item> items = new ArrayList<>();
    for (int i = 0; i < remarks.size(); ) {
      Phrase about = remarks.get(i).about();
      List<Page.Item> lines = new ArrayList<>();
      while (i < remarks.size() && remarks.get(i).about().equals(about)) {
        lines.add(Page.Item.of(remarks.get(i).line()));
        i++;
      }
      if (about.isEmpty()) {
        items.addAll(lines);
      } else {
        items.add(new Page.Item(about, lines));
      }
    }
    return items;
  }
}
