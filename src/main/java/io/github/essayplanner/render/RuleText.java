package io.github.essayplanner.render;

import io.github.essayplanner.check.RuleExample;
import io.github.essayplanner.draft.DraftExample;
import io.github.essayplanner.draft.DraftRule;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Visible;
import io.github.essayplanner.words.Phrase;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules, all in a table or one in full. */
public final class RuleText {
  private RuleText() {}

  /** Writes a table of rules. */
  public static void writeTable(List<Rule> rules, Page page) {
    page.table(
        List.of(Phrase.of("Rule"), Phrase.of("Severity"), Phrase.of("What it finds")),
        rules.stream().map(RuleText::row).toList(),
        List.of(),
        List.of(2));
    page.end();
  }

  private static List<Phrase> row(Rule rule) {
    return List.of(
        Phrase.of(rule.id()), Phrase.of(rule.severity().word()), Phrase.of(rule.summary()));
  }

  /** Writes what a rule finds, why it matters, and a map without it and one with it. */
  public static void writeOne(Rule rule, PrintWriter out) {
    String summary = rule.summary();
    out.print(rule.id() + " (" + rule.severity().word() + "): " + summary + "\n\n");
    out.print(rule.why() + "\n\n");
    if (rule instanceof DraftRule of) {
      out.print("With this map:\n\n" + example(DraftExample.MAP.text(of)) + "\n");
      out.print("it speaks up here:\n\n" + example(DraftExample.BAD.text(of)) + "\n");
      out.print("And not here:\n\n" + example(DraftExample.GOOD.text(of)));
      return;
    }
    out.print("It speaks up here:\n\n" + example(text(RuleExample.BAD.bytes(rule))) + "\n");
    out.print("And not here:\n\n" + example(text(RuleExample.GOOD.bytes(rule))));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String example(String text) {
    StringBuilder shown = new StringBuilder();
    for (String line : text.split("\n")) {
      shown.append("    ").append(Visible.line(line)).append('\n');
    }
    return shown.toString();
  }
}
