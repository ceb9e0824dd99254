package io.github.essayplanner.cli;

import io.github.essayplanner.check.RuleTable;
import io.github.essayplanner.draft.DraftRule;
import io.github.essayplanner.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules that can be named on the command line: those of maps, then those of drafts. */
final class KnownRules {
  private KnownRules() {}

  static List<Rule> all() {
    List<Rule> all = new ArrayList<>(RuleTable.all());
    all.addAll(List.of(DraftRule.values()));
    return all;
  }

  static Optional<Rule> byId(String id) {
    Optional<Rule> ofMaps = RuleTable.byId(id);
    return ofMaps.isPresent() ? ofMaps : DraftRule.byId(id).map(rule -> rule);
  }

  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Rule rule : all()) {
      ids.add(rule.id());
    }
    return ids;
  }
}
