package io.github.essayplanner.render;

import io.github.essayplanner.check.ArgumentRule;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plan's writer has still to do, like gaps together. */
final class ToDoList {
  private final EssayPlan plan;

  private ToDoList(EssayPlan plan) {
    this.plan = plan;
  }

  /** Writes the list, where there is anything to do. */
  static void write(EssayPlan plan, Page page) {
    if (!plan.gaps().isEmpty()) {
      page.heading(2, Phrase.of(Label.STILL_TO_DO.text()));
      page.tasks(new ToDoList(plan).tasks());
    }
  }

  private List<Page.Item> tasks() {
    List<Page.Item> tasks = new ArrayList<>();
    List<Weakness> alike = new ArrayList<>();
    for (Weakness gap : plan.gaps()) {
      if (!alike.isEmpty() && gap.rule() != alike.get(0).rule()) {
        tasks.add(task(alike));
        alike = new ArrayList<>();
      }
      alike.add(gap);
    }
    tasks.add(task(alike));
    return tasks;
  }

  private Page.Item task(List<Weakness> gaps) {
    ArgumentRule rule = gaps.get(0).rule();
    String names = byFactor(gaps);
    String line = rule.toDo() + (names.isEmpty() ? "" : ": " + names);
    List<Page.Item> under = new ArrayList<>();
    if (rule == ArgumentRule.INBOX) {
      for (Note note : plan.map().inbox()) {
        under.add(Page.Item.of(Phrase.of(note.text())));
      }
    }
    return new Page.Item(Phrase.of(line), under);
  }

  /** {@code 6 (arms-race 2, hungary 4)}, or just the factor where there is one gap. */
  private String byFactor(List<Weakness> gaps) {
    Map<String, Integer> all = new HashMap<>();
    for (Weakness gap : gaps) {
      all.put(gap.factor(), 1 + all.getOrDefault(gap.factor(), 0));
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Part part : plan.parts()) {
      String id = part.factor().isPresent() ? part.factor().get().id() : "";
      if (!id.isEmpty() && all.containsKey(id)) {
        counts.put(id, all.get(id));
      }
    }
    if (counts.isEmpty()) {
      return gaps.size() == 1 ? "" : String.valueOf(gaps.size());
    }
    boolean oneEach = Collections.max(counts.values()) == 1;
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      names.add(oneEach ? one.getKey() : one.getKey() + " " + one.getValue());
    }
    return gaps.size() == 1 ? names.get(0) : gaps.size() + " (" + String.join(", ", names) + ")";
  }
}
