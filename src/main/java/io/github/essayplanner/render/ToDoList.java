package io.github.essayplanner.render;

import io.github.essayplanner.plan.ToDo;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What a plan's writer has still to do: first the dearest. */
final class ToDoList {
  private ToDoList() {}

  /** Writes the list, where there is anything to do. */
  static void write(ToDo toDo, Page page) {
    if (toDo.isEmpty()) {
      return;
    }
    page.heading(2, Phrase.of(Label.STILL_TO_DO.text()));
    if (!toDo.first().isEmpty()) {
      page.paragraph(Phrase.ofStrong(Label.DO_FIRST.text() + ":"));
      List<Page.Item> tasks = new ArrayList<>();
      for (ToDo.Task task : toDo.first()) {
        tasks.add(new Page.Item(task.text().plain("."), notes(task.notes())));
      }
      page.tasks(tasks);
    }
    if (!toDo.then().isEmpty()) {
      Phrase then = toDo.first().isEmpty() ? Phrase.EMPTY : Label.THEN.opening();
      page.paragraph(then.then(toDo.then()));
    }
    if (!toDo.notes().isEmpty()) {
      page.paragraph(Phrase.ofStrong(Label.NOTES.text() + ":"));
      page.bullets(notes(toDo.notes()));
    }
  }

  private static List<Page.Item> notes(List<String> notes) {
    List<Page.Item> items = new ArrayList<>();
    for (String note : notes) {
      items.add(Page.Item.of(Phrase.of(note)));
    }
    return items;
  }
}
