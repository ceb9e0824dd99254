package io.github.essayplanner.plan;

import io.github.essayplanner.words.Phrase;
import java.util.List;

/**
 * What a plan's writer has still to do.
 *
 * @param first the most important, three at most
 * @param then the rest in a line, or empty
 * @param notes of the inbox that touch none of these
 */
public record ToDo(List<Task> first, Phrase then, List<String> notes) {
  public ToDo {
    first = List.copyOf(first);
    notes = List.copyOf(notes);
  }

  /**
   * Something to do.
   *
   * @param rule the id of the rule that asks for it
   * @param notes of the inbox that share its words
   */
  public record Task(String rule, Phrase text, List<String> notes) {
    public Task {
      notes = List.copyOf(notes);
    }
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return first.isEmpty() && then.isEmpty() && notes.isEmpty();
  }
}
