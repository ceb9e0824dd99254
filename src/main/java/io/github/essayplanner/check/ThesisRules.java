package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.RankingMethod;
import io.github.essayplanner.text.Snippet;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.Kin;
import io.github.essayplanner.words.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the thesis, and at whether the factors bear it out. */
final class ThesisRules {
  private static final int MOST_TOP = 3;
  private static final int SHOWN = 3;

  /** Two factors are close where a twentieth of the scale or less lies between them. */
  private static final long CLOSE = 20;

  private ThesisRules() {}

  static void offQuestion(ArgumentMap map, RuleFindings findings) {
    if (QuestionTerms.isTooLong(map.question())) {
      return;
    }
    Kin kin = new Kin();
    List<String> words = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    List<String> none = List.of(); // No phrases are looked for: single words are enough here.
    for (KeyTerms.Term term : KeyTerms.of(map.question(), map.terms().keySet(), none, none)) {
      words.add(term.text());
      asked.addAll(kin.stems(term.text()));
    }
    if (map.thesis().isEmpty() || asked.isEmpty()) {
      return;
    }
    if (Kin.shared(asked, kin.stems(map.thesis())).isEmpty()) {
      findings.add(
          map.place().of("thesis"),
          "The thesis shares no key word with the question.",
          "answer in the question's own words, such as "
              + Spelling.oneOf(words.subList(0, Math.min(SHOWN, words.size()))));
    }
  }

  static void offFactors(ArgumentMap map, Ranking ranking, RuleFindings findings) {
    List<Factor> top = top(ranking);
    if (map.thesis().isEmpty() || top.isEmpty() || speaksOfAny(top, map)) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (Factor factor : top) {
      names.add(MessageNames.quoted(factor));
    }
    findings.add(
        map.place().of("thesis"),
        "The thesis has no word of "
            + Numbers.list(names)
            + (names.size() == 1 ? ", which ranks highest." : ", which rank highest."),
        "say in the thesis what decides the question, or judge the factors again");
  }

  static void openClauses(ArgumentMap map, RuleFindings findings) {
    for (String clause : map.factors().isEmpty() ? List.<String>of() : ThesisClauses.open(map)) {
      findings.add(
          map.place().of("thesis"),
          "No factor has a word of this clause of the thesis: " + Snippet.of(clause) + ".",
          "argue it in the point of a factor, or leave it out of the thesis");
    }
  }

  /** By name, by a word of the name that isn't the question's, or by two words of the point. */
  private static boolean speaksOfAny(List<Factor> factors, ArgumentMap map) {
    Kin kin = new Kin();
    Set<String> thesis = kin.stems(map.thesis());
    thesis.removeAll(kin.stems(map.question()));
    List<String> named = NamedFactors.of(map).in(map.thesis());
    for (Factor factor : factors) {
      if (named.contains(factor.id())
          || !Kin.shared(kin.stems(factor.name() + " " + factor.id()), thesis).isEmpty()
          || Kin.shared(kin.stems(factor.point()), thesis).size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** The factors of the upper half, three at most; none where the factors aren't ranked. */
  private static List<Factor> top(Ranking ranking) {
    int ranked = 0;
    for (Ranked row : ranking.rows()) {
      ranked += row.isRanked() ? 1 : 0;
    }
    int most = Math.min(MOST_TOP, (ranked + 1) / 2);
    List<Factor> top = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (row.isRanked() && row.bestRank() <= most) {
        top.add(row.factor());
      }
    }
    return top;
  }

  static void oneSided(ArgumentMap map, RuleFindings findings) {
    boolean allSupport = true;
    for (Factor factor : map.factors()) {
      allSupport &= factor.stance() == Stance.SUPPORTS;
    }
    if (allSupport && map.factors().size() > 1 && !map.thesis().isEmpty()) {
      findings.add(
          map.place().of("thesis"),
          (map.factors().size() == 2 ? "Both" : "All " + map.factors().size())
              + " factors support the thesis, and none limits it.",
          "give a factor that only partly agrees \"stance: qualifies\", or add one that challenges");
    }
  }

  static void closeCall(ArgumentMap map, Ranking ranking, RuleFindings findings) {
    Map<String, Ranked> close = close(ranking);
    for (Factor factor : map.factors()) {
      Ranked rival = close.get(factor.id());
      if (rival != null) {
        Ranked row = ranking.row(factor.id()).orElseThrow();
        findings.add(
            factor,
            factor.place().span(),
            named(row) + " and " + named(rival) + " are close, and no reason tells them apart.",
            "add \"because\": why does \"" + factor.name() + "\" stand where it does?");
      }
    }
  }

  private static String named(Ranked row) {
    return "\"" + row.factor().name() + "\" (" + row.scoreLabel() + ")";
  }

  /** The factors without a reason, by id, with the neighbour in the ranking that comes close. */
  static Map<String, Ranked> close(Ranking ranking) {
    Map<String, Ranked> close = new HashMap<>();
    Ranked higher = null;
    for (Ranked lower : ranking.rows()) {
      if (lower.score().isEmpty()) {
        continue;
      }
      if (higher != null && isClose(higher, lower, ranking)) {
        putUnreasoned(higher.factor(), lower, close);
        putUnreasoned(lower.factor(), higher, close);
      }
      higher = lower;
    }
    return close;
  }

  private static void putUnreasoned(Factor factor, Ranked rival, Map<String, Ranked> close) {
    if (factor.because().isEmpty()) {
      close.putIfAbsent(factor.id(), rival);
    }
  }

  private static boolean isClose(Ranked higher, Ranked lower, Ranking ranking) {
    Fraction gap = higher.score().orElseThrow().minus(lower.score().orElseThrow());
    int width = ranking.map().judgement().high() - ranking.map().judgement().low();
    return ranking.method() == RankingMethod.IMPORTANCE
        ? gap.signum() == 0
        : gap.times(CLOSE).compareTo(Fraction.of(width)) <= 0;
  }

  static void counter(ArgumentMap map, Ranking ranking, RuleFindings findings) {
    if (map.factors().isEmpty()) {
      return;
    }
    boolean isAnywhere = false;
    for (Factor factor : map.factors()) {
      isAnywhere |= !factor.counters().isEmpty();
    }
    if (!isAnywhere) {
      findings.add(
          map.place().of("thesis"),
          "No factor has a counter-argument yet.",
          "add \"counter\" to the strongest: what would a clever opponent say, and what do you reply?");
      return;
    }
    for (Ranked leader : ranking.leaders()) {
      Factor factor = leader.factor();
      if (factor.counters().isEmpty() && factor.evidence(Side.AGAINST).isEmpty()) {
        findings.add(
            factor,
            factor.place().span(),
            "\"" + factor.name() + "\" stands first and meets no counter-argument.",
            "add \"counter\": what would a clever opponent say, and what do you reply?");
      }
    }
  }

  /** The ids of the factors that a link leads from or to. */
  private static Set<String> joined(ArgumentMap map) {
    Set<String> joined = new HashSet<>();
    for (Factor factor : map.factors()) {
      for (Link link : factor.links()) {
        joined.add(factor.id());
        joined.add(link.to());
      }
    }
    return joined;
  }

  static void links(ArgumentMap map, RuleFindings findings) {
    if (map.factors().size() < 2) {
      return;
    }
    Set<String> joined = joined(map);
    if (joined.isEmpty()) {
      findings.add(
          map.place().of("thesis"),
          "No factor is joined to another yet.",
          "add \"links\" to one, with \"- to: "
              + map.factors().get(map.factors().size() - 1).id()
              + "\" and \"how: …\": which leads to which?");
      return;
    }
    for (Factor factor : map.factors()) {
      if (!joined.contains(factor.id())) {
        findings.add(
            factor,
            factor.place().span(),
            "\"" + factor.name() + "\" is joined to no other factor.",
            "add \"links\", with \"- to: …\" and \"how: …\": which factor does it lead to?");
      }
    }
  }
}
