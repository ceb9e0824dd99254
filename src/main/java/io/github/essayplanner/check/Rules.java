package io.github.essayplanner.check;

import io.github.essayplanner.rank.JudgementRule;
import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one table of all rules: of the file, of the argument and of the judgement. */
public final class Rules {
  private static final List<Rule> ALL =
      Stream.<Rule[]>of(FileRule.values(), ArgumentRule.values(), JudgementRule.values())
          .flatMap(Stream::of)
          .toList();

  private Rules() {}

  /** Every rule, those of the file first. */
  public static List<Rule> all() {
    return ALL;
  }

  public static Optional<Rule> byId(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return ALL.stream().map(Rule::id).toList();
  }
}
