package io.github.essayplanner.plan;

import io.github.essayplanner.check.NamedFactors;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives few paragraphs to many factors: those that must be kept come first, and two may share one.
 */
final class Casting {
  private final boolean isAgainst;
  private final List<Factor> byRank;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  /** The ids of the factors that a link joins to one, whichever has it. */
  private final Map<String, List<String>> from = new HashMap<>();

  /** By id, the most wanted first. */
  private final Map<String, Factor> wanted = new LinkedHashMap<>();

  private final Set<String> promised = new HashSet<>();
  private final List<Section> units = new ArrayList<>();

  Casting(ArgumentMap map, Ranking ranking, List<Factor> inOrder, boolean isAgainst) {
    this.isAgainst = isAgainst;
    this.byRank = Ranked.factors(ranking.rows());
    for (int i = 0; i < inOrder.size(); i++) {
      places.put(inOrder.get(i).id(), i);
      ranks.put(byRank.get(i).id(), i);
    }
    for (Factor factor : map.factors()) {
      for (Link link : factor.links()) {
        from.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(factor.id());
      }
    }
    promise(map, ranking);
    byRank.forEach(this::want);
  }

  private void promise(ArgumentMap map, Ranking ranking) {
    List<Factor> own = new ArrayList<>();
    List<Factor> opposing = new ArrayList<>();
    for (Factor factor : byRank) {
      (opposes(factor) ? opposing : own).add(factor);
    }
    if (isAgainst) {
      own.subList(0, Math.min(1, own.size())).forEach(this::want);
    }
    List<Ranked> leaders = ranking.leaders();
    if (leaders.size() == 1) {
      want(leaders.get(0).factor());
    }
    opposing.subList(0, Math.min(1, opposing.size())).forEach(this::want);
    if (isAgainst) {
      own.forEach(this::want);
    }
    NamedFactors names = NamedFactors.of(map);
    for (String text : List.of(map.thesis(), map.question(), map.conclusion())) {
      Set<String> named = new HashSet<>(names.in(text));
      for (Factor factor : byRank) {
        if (named.contains(factor.id())) {
          want(factor);
        }
      }
    }
    promised.addAll(wanted.keySet());
    opposing.forEach(factor -> promised.add(factor.id()));
  }

  private void want(Factor factor) {
    wanted.putIfAbsent(factor.id(), factor);
  }

  private boolean opposes(Factor factor) {
    return factor.stance() == (isAgainst ? Stance.SUPPORTS : Stance.CHALLENGES);
  }

  Cast cast(int paragraphs) {
    wanted.values().forEach(factor -> units.add(Section.of(factor, isAgainst)));
    if (!isAgainst) {
      share(promised.size() - paragraphs);
    }
    int most = Math.min(paragraphs, units.size());
    List<Section> chosen = new ArrayList<>(units.subList(0, most));
    chosen.sort(Comparator.comparing(section -> places.get(section.factor().id())));
    List<Factor> others = new ArrayList<>();
    units.subList(most, units.size()).forEach(unit -> others.addAll(unit.factors()));
    others.sort(Comparator.comparing(factor -> !promised.contains(factor.id())));
    List<Factor> left = new ArrayList<>();
    List<List<Factor>> sentences = sentences(others, chosen, left);
    for (int i = 0; i < chosen.size(); i++) {
      chosen.set(i, chosen.get(i).saying(sentences.get(i)));
    }
    List<Factor> kept = new ArrayList<>();
    for (Factor factor : wanted.values()) {
      if (promised.contains(factor.id())) {
        kept.add(factor);
      }
    }
    return new Cast(chosen, kept, left);
  }

  /** Joins promised factors that limit or challenge, two and two, where a link joins them. */
  private void share(int tooMany) {
    Map<String, Integer> open = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      Factor factor = units.get(i).factor();
      if (factor.stance() != Stance.SUPPORTS && promised.contains(factor.id())) {
        open.put(factor.id(), i);
      }
    }
    Set<Integer> gone = new HashSet<>();
    for (String id : List.copyOf(open.keySet())) {
      Integer mine = open.get(id);
      Integer other = mine == null ? null : partner(units.get(mine).factor(), open);
      if (other != null && gone.size() < tooMany) {
        open.remove(id);
        open.remove(units.get(other).factor().id());
        units.set(mine, joined(units.get(mine).factor(), units.get(other).factor()));
        gone.add(other);
      }
    }
    List<Section> left = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (!gone.contains(i)) {
        left.add(units.get(i));
      }
    }
    units.clear();
    units.addAll(left);
  }

  /** The most wanted of those that a link joins to a factor. */
  private Integer partner(Factor factor, Map<String, Integer> open) {
    List<String> linked = new ArrayList<>(from.getOrDefault(factor.id(), List.of()));
    factor.links().forEach(link -> linked.add(link.to()));
    Integer best = null;
    for (String id : linked) {
      Integer place = id.equals(factor.id()) ? null : open.get(id);
      best = place != null && (best == null || place < best) ? place : best;
    }
    return best;
  }

  private Section joined(Factor first, Factor second) {
    boolean isSecondLed =
        first.stance() == second.stance()
            ? ranks.get(second.id()) < ranks.get(first.id())
            : second.stance() == Stance.CHALLENGES;
    return Section.of(isSecondLed ? second : first, isAgainst)
        .sharedWith(isSecondLed ? first : second);
  }

  /** For each paragraph the factors that get a sentence in it; the others are left out. */
  private List<List<Factor>> sentences(
      List<Factor> others, List<Section> chosen, List<Factor> left) {
    Map<String, Integer> hosts = new HashMap<>();
    List<List<Factor>> sentences = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      sentences.add(new ArrayList<>());
      for (Factor factor : chosen.get(i).factors()) {
        hosts.put(factor.id(), i);
      }
    }
    for (Factor factor : others) {
      int host = host(factor, chosen, hosts);
      (host < 0 ? left : sentences.get(host)).add(factor);
    }
    return sentences;
  }

  /** Where a factor's link leads, else whence one leads to it; −1 where it is left out. */
  private int host(Factor factor, List<Section> chosen, Map<String, Integer> hosts) {
    for (Link link : factor.links()) {
      if (hosts.containsKey(link.to())) {
        return hosts.get(link.to());
      }
    }
    int host = -1;
    for (String id : from.getOrDefault(factor.id(), List.of())) {
      Integer place = hosts.get(id);
      if (place != null && (host < 0 || !isAlike(host, chosen, factor))) {
        host = host < 0 || isAlike(place, chosen, factor) ? place : host;
      }
    }
    return host >= 0 || !promised.contains(factor.id()) ? host : beside(factor, chosen);
  }

  private static boolean isAlike(int place, List<Section> chosen, Factor factor) {
    return chosen.get(place).factor().stance() == factor.stance();
  }

  /** What is promised is kept all the same, beside the last of its stance, else at the start. */
  private static int beside(Factor factor, List<Section> chosen) {
    for (int i = chosen.size() - 1; i > 0; i--) {
      if (isAlike(i, chosen, factor)) {
        return i;
      }
    }
    return 0;
  }
}
