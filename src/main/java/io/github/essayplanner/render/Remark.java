package io.github.essayplanner.render;

import io.github.essayplanner.model.Comment;
import io.github.essayplanner.words.Phrase;
import java.time.LocalDate;

/**
 * What a reader says beside the writer's words.
 *
 * @param about what of a factor it is about, or empty
 */
public record Remark(Comment comment, Phrase about) {
  /** The day it was made, such as {@code 2026-05-03}; empty where it is no single day. */
  String day() {
    return comment
        .date()
        .days()
        .filter(days -> !days.isOpen() && days.first().equals(days.last()))
        .map(days -> days.first())
        .filter(day -> day.getYear() > 0)
        .map(LocalDate::toString)
        .orElse("");
  }

  /** {@code A. Teacher, 3 May 2026: Say more.} */
  Phrase line() {
    String date = comment.date().typed();
    String between = comment.by().isEmpty() || date.isEmpty() ? "" : ", ";
    return opened(comment.by() + between + date);
  }

  /** What it says, under its date where that is no single day: for pages that name its author. */
  Phrase said() {
    return opened(day().isEmpty() ? comment.date().typed() : "");
  }

  private Phrase opened(String opening) {
    return opening.isEmpty()
        ? Phrase.ofTyped(comment.text())
        : Phrase.ofEmphasis(opening + ":").typed(" " + comment.text());
  }
}
