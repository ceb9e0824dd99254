package io.github.essayplanner.plan;

import io.github.essayplanner.check.ArgumentRule;
import io.github.essayplanner.check.PeriodRules;
import io.github.essayplanner.check.QuestionTerms;
import io.github.essayplanner.check.SharedStems;
import io.github.essayplanner.check.ThesisClauses;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what is still to do: first the few things that matter most, then the rest in a line. */
final class ToDoWriting {
  private static final int MOST = 3;

  private final ArgumentMap planned;
  private final ArgumentMap map;
  private final Ranking ranking;
  private final SharedStems stems;
  private final List<ToDo.Task> first = new ArrayList<>();
  private final Set<String> done = new LinkedHashSet<>();
  private final Set<Note> placed = new LinkedHashSet<>();

  /**
   * @param planned the map with the factors that the plan uses
   * @param ranking of all the map's factors
   */
  ToDoWriting(ArgumentMap planned, Ranking ranking, SharedStems stems) {
    this.planned = planned;
    this.map = ranking.map();
    this.ranking = ranking;
    this.stems = stems;
  }

  ToDo of(List<Weakness> gaps) {
    addEvidence();
    addClauses();
    addSo();
    addCounter();
    addLate();
    if (map.conclusion().isEmpty()) {
      add(ArgumentRule.NO_CONCLUSION, "", Phrase.of(Template.LAST_SENTENCE.text()), "");
    }
    Phrase then = rest(gaps);
    List<String> notes = new ArrayList<>();
    for (Note note : map.inbox()) {
      if (!placed.contains(note)) {
        notes.add(note.text());
      }
    }
    return new ToDo(first, then, notes);
  }

  private void add(ArgumentRule rule, String factor, Phrase text, String about) {
    if (first.size() < MOST) {
      first.add(new ToDo.Task(rule.id(), text, notes(about)));
      done.add(rule.id() + " " + factor);
    }
  }

  /** The notes that share a word of what a task is about. */
  private List<String> notes(String about) {
    List<String> notes = new ArrayList<>();
    Set<String> its = stems.of(about);
    for (Note note : map.inbox()) {
      boolean shares = !Collections.disjoint(stems.of(note.text()), its);
      if (shares && placed.add(note)) {
        notes.add(note.text());
      }
    }
    return notes;
  }

  private static String about(Factor factor) {
    return factor.name() + " " + factor.point();
  }

  private static Phrase name(Template template, Factor factor) {
    return template.with(Phrase.ofEmphasis(factor.name()));
  }

  private boolean isPlanned(Factor factor) {
    return planned.factor(factor.id()).isPresent();
  }

  private void addEvidence() {
    for (Ranked row : ranking.rows()) {
      Factor factor = row.factor();
      boolean lacksEvidence = !factor.point().isEmpty() && factor.evidence(Side.FOR).isEmpty();
      if (lacksEvidence && isPlanned(factor)) {
        add(
            ArgumentRule.NO_EVIDENCE,
            factor.id(),
            name(Template.EVIDENCE_FOR, factor),
            about(factor));
        return;
      }
    }
  }

  private void addClauses() {
    List<String> open = ThesisClauses.open(map);
    if (!open.isEmpty() && !map.factors().isEmpty()) {
      String clause = open.get(0);
      add(ArgumentRule.THESIS_CLAUSE_OPEN, "", Template.CLAUSE_OPEN.with(clause), clause);
    }
  }

  private void addSo() {
    List<Phrase> names = new ArrayList<>();
    StringBuilder about = new StringBuilder();
    for (Factor factor : planned.factors()) {
      boolean lacksSo = !factor.point().isEmpty() && factor.because().isEmpty();
      if (factor.stance() == Stance.CHALLENGES && lacksSo) {
        names.add(Phrase.ofEmphasis(factor.name()));
        about.append(about(factor)).append(' ');
        if (first.size() < MOST) {
          done.add(ArgumentRule.NO_REASON.id() + " " + factor.id());
        }
      }
    }
    if (!names.isEmpty()) {
      Phrase all = Numbers.listed(names);
      add(ArgumentRule.NO_REASON, "", Template.SO_OF.with(all), about.toString());
    }
  }

  private void addCounter() {
    Factor factor = ranking.strongestSupport().orElse(null);
    if (factor != null && isPlanned(factor) && factor.counters().isEmpty()) {
      boolean isAttacked = !factor.evidence(Side.AGAINST).isEmpty();
      ArgumentRule rule = isAttacked ? ArgumentRule.UNANSWERED_EVIDENCE : ArgumentRule.NO_COUNTER;
      add(rule, factor.id(), name(Template.COUNTER_TO, factor), about(factor));
    }
  }

  private void addLate() {
    Factor early = PeriodRules.endingEarly(map, ranking).orElse(null);
    if (PeriodRules.isEndMissing(map)) {
      add(ArgumentRule.PERIOD_GAP, "", Phrase.of(Template.LATE_EVIDENCE.text()), "");
    } else if (early != null && isPlanned(early)) {
      add(ArgumentRule.PERIOD_GAP, early.id(), name(Template.LATE_IN_TEXT, early), about(early));
    }
  }

  /** What else is missing, each thing once with the factors that it is missing in. */
  private Phrase rest(List<Weakness> gaps) {
    Map<Rule, Set<String>> byRule = new LinkedHashMap<>();
    for (Weakness gap : gaps) {
      boolean isDone =
          done.contains(gap.rule().id() + " " + gap.factor())
              || gap.rule() == ArgumentRule.INBOX
              || gap.rule() == ArgumentRule.NO_COUNTER && isFirst(ArgumentRule.NO_COUNTER)
              || gap.rule() == ArgumentRule.NO_CONCLUSION && isFirst(ArgumentRule.NO_CONCLUSION);
      if (!isDone) {
        byRule
            .computeIfAbsent(gap.rule(), rule -> new LinkedHashSet<>())
            .add(map.factor(gap.factor()).map(Factor::name).orElse(""));
      }
    }
    Phrase line = Phrase.EMPTY;
    for (Map.Entry<Rule, Set<String>> one : byRule.entrySet()) {
      List<Phrase> names = new ArrayList<>();
      for (String name : named(one.getKey(), one.getValue())) {
        if (!name.isEmpty()) {
          names.add(Phrase.ofEmphasis(name));
        }
      }
      String what = one.getKey().toDo();
      line = line.isEmpty() ? Phrase.of(what) : line.plain("; " + uncapital(what));
      line = names.isEmpty() ? line : line.plain(": ").then(Phrase.joined(names, ", "));
    }
    return line.isEmpty() ? line : line.plain(".");
  }

  /** A definition is missing of a word, all else of a factor. */
  private Collection<String> named(Rule rule, Set<String> factors) {
    if (rule != ArgumentRule.KEY_TERM_UNDEFINED) {
      return factors;
    }
    List<String> terms = new ArrayList<>();
    for (KeyTerms.Term term : QuestionTerms.undefined(map)) {
      terms.add(term.text());
    }
    return terms;
  }

  private boolean isFirst(ArgumentRule rule) {
    for (ToDo.Task task : first) {
      if (task.rule().equals(rule.id())) {
        return true;
      }
    }
    return false;
  }

  private static String uncapital(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
