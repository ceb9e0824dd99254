package io.github.essayplanner.render;

import io.github.essayplanner.check.ArgumentRule;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
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
    Map<ArgumentRule, List<Weakness>> byRule = new LinkedHashMap<>();
    for (Weakness gap : plan.gaps()) {
      byRule.computeIfAbsent(gap.rule(), rule -> new ArrayList<>()).add(gap);
    }
    List<Page.Item> tasks = new ArrayList<>();
    byRule.forEach((rule, gaps) -> tasks.add(task(rule, gaps)));
    return tasks;
  }

  private Page.Item task(ArgumentRule rule, List<Weakness> gaps) {
    String names = byFactor(gaps);
    String line = rule.toDo() + (names.isEmpty() ? "" : ": " + names);
    List<Page.Item> under =
        rule == ArgumentRule.INBOX
            ? plan.map().inbox().stream()
                .map(Note::text)
                .map(Phrase::of)
                .map(Page.Item::of)
                .toList()
            : List.of();
    return new Page.Item(Phrase.of(line), under);
  }

  /** {@code 6 (arms-race 2, hungary 4)}, or just the factor where there is one gap. */
  private String byFactor(List<Weakness> gaps) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Part part : plan.parts()) {
      String id = part.factor().map(Factor::id).orElse("");
      int count = (int) gaps.stream().filter(gap -> gap.factor().equals(id)).count();
      if (count > 0 && !id.isEmpty()) {
        counts.put(id, count);
      }
    }
    if (counts.isEmpty()) {
      return gaps.size() == 1 ? "" : String.valueOf(gaps.size());
    }
    boolean oneEach = counts.values().stream().allMatch(count -> count == 1);
    List<String> names = new ArrayList<>();
    counts.forEach((id, count) -> names.add(oneEach ? id : id + " " + count));
    return gaps.size() == 1 ? names.get(0) : gaps.size() + " (" + String.join(", ", names) + ")";
  }
}
