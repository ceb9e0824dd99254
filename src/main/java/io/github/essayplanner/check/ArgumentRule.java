package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import java.util.ArrayList;
import java.util.List;

/** The rules of the argument, the most urgent first. */
public enum ArgumentRule implements Rule {
  NO_THESIS(
      Severity.ADVICE,
      "a map without a thesis",
      "The thesis is the answer; every factor is judged by how it bears on it.",
      "Thesis is missing",
      Gaps::thesis),
  NO_FACTORS(
      Severity.ADVICE,
      "a map without factors",
      "Factors are the parts of the answer; without them there is nothing to weigh.",
      "Factors are missing",
      Gaps::factors),
  NO_POINT(
      Severity.ADVICE,
      "a factor without a point",
      "A paragraph argues a claim; a topic alone only describes.",
      "Point is missing",
      Gaps::point),
  NO_EVIDENCE(
      Severity.ADVICE,
      "a factor without evidence",
      "A point without evidence is an opinion.",
      "Evidence is missing",
      Gaps::evidence),
  NO_SHOWS(
      Severity.ADVICE,
      "evidence that says nothing of what it shows",
      "Evidence is not yet an argument: say how it bears on the point.",
      "What it shows is missing",
      Gaps::shows),
  NO_JUDGEMENT(
      Severity.ADVICE,
      "a factor without scores or importance",
      "Saying how much a factor matters is what lifts an answer above a list.",
      "Judgement is missing",
      Gaps::judgement),
  NO_REASON(
      Severity.ADVICE,
      "a judged factor that doesn't say why",
      "A score is a claim too, and asks for its reason.",
      "Reason for the judgement is missing",
      Gaps::reason),
  NO_REPLY(
      Severity.ADVICE,
      "a counter-argument without a reply",
      "A counter-argument left standing speaks against the thesis.",
      "Reply to a counter-argument is missing",
      Gaps::reply),
  NO_SOURCE(
      Severity.ADVICE,
      "evidence without a source, where the map has sources",
      "A reader who can't find the evidence can't trust it.",
      "Source is missing",
      Gaps::source),
  NO_DATE(
      Severity.ADVICE,
      "evidence without a date, where the question has a period",
      "Without a date it can't be seen whether the evidence belongs to the period.",
      "Date is missing",
      Gaps::date),
  NO_CONTEXT(
      Severity.ADVICE,
      "a map without context",
      "An introduction sets the scene in a sentence or two before it argues.",
      "Context is missing",
      Gaps::context),
  NO_CONCLUSION(
      Severity.ADVICE,
      "a map without a conclusion",
      "The last word is the one a reader keeps.",
      "Conclusion is missing",
      Gaps::conclusion),
  INBOX(
      Severity.ADVICE,
      "notes that have no place yet",
      "A note that is not evidence of anything does nothing for the essay.",
      "Notes have no place yet",
      Gaps::inbox);

  /** What looks for one kind of weakness. */
  private interface Search {
    void look(ArgumentMap map, Ranking ranking, Findings findings);
  }

  private final Severity severity;
  private final String summary;
  private final String why;
  private final String toDo;
  private final Search search;

  ArgumentRule(Severity severity, String summary, String why, String toDo, Search search) {
    this.severity = severity;
    this.summary = summary;
    this.why = why;
    this.toDo = toDo;
    this.search = search;
  }

  /** Every weakness of an argument, by rule, then by place. */
  public static List<Weakness> check(ArgumentMap map, Ranking ranking) {
    List<Weakness> all = new ArrayList<>();
    for (ArgumentRule rule : values()) {
      Findings findings = new Findings(rule);
      rule.search.look(map, ranking, findings);
      all.addAll(findings.found());
    }
    return all;
  }

  @Override
  public String id() {
    return Rule.idOf(this);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public String why() {
    return why;
  }

  /** What a plan's list of things still to do calls it; empty where it is no gap to fill. */
  public String toDo() {
    return toDo;
  }
}
