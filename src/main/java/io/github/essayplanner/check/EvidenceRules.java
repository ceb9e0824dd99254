package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.text.Snippet;
import io.github.essayplanner.text.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at evidence: whether it is answered, has its source, is of the period and given once. */
final class EvidenceRules {
  private static final int MOST_LEADERS = 3;
  private static final int WORDS_OF_ID = 2;

  private EvidenceRules() {}

  /**
   * A factor that challenges is not argued against itself: what speaks against it helps the thesis.
   */
  static void unanswered(ArgumentMap map, RuleFindings findings) {
    SharedStems stems = SharedStems.of(map);
    for (Factor factor : map.factors()) {
      if (factor.stance() != Stance.CHALLENGES) {
        for (Evidence item : EvidenceAnswers.lacking(factor, stems)) {
          findings.add(
              factor,
              item.place().span(),
              MessageNames.evidence(item)
                  + " speaks against the point of "
                  + MessageNames.quoted(factor)
                  + ", and nothing answers it yet.",
              "add \"counter\" to the factor, with \"claim: …\" and your \"reply: …\""
                  + (item.id().isEmpty() ? "" : ", and \"evidence: " + item.id() + "\""));
        }
      }
    }
  }

  static void quoteWithoutSource(ArgumentMap map, RuleFindings findings) {
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.see().isEmpty() && !item.quote().isEmpty() && item.source().isEmpty()) {
          findings.add(
              factor,
              item.place().of("quote"),
              Snippet.of(item.quote()) + " is quoted without a source.",
              "add \"source: …\": whose words are they?");
        }
      }
    }
  }

  static void openCaveat(ArgumentMap map, RuleFindings findings) {
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.strength().orElse(null) == Strength.STRONG && !item.caveat().isEmpty()) {
          findings.add(
              factor,
              item.place().of("caveat"),
              MessageNames.evidence(item) + " counts as strong, and its caveat is still open.",
              "settle it and delete the caveat, or write \"strength: moderate\"");
        }
      }
    }
  }

  static void outsidePeriod(ArgumentMap map, RuleFindings findings) {
    if (map.period().days().isEmpty()) {
      return;
    }
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        boolean outside = item.date().days().isPresent() && !item.date().meets(map.period());
        if (outside && item.side() != Side.BACKGROUND) {
          findings.add(
              factor,
              item.place().of("date"),
              MessageNames.evidence(item)
                  + (" is dated " + item.date().typed() + ", outside the period of the question, ")
                  + map.period().typed()
                  + ".",
              "leave it out, or keep it and add \"side: background\"");
        }
      }
    }
  }

  static void uncovered(ArgumentMap map, Ranking ranking, RuleFindings findings) {
    Set<String> tagged = new HashSet<>();
    for (Factor factor : map.factors()) {
      tagged.addAll(tags(factor));
    }
    List<Factor> leaders = Ranked.factors(ranking.leaders());
    leaders = leaders.subList(0, Math.min(MOST_LEADERS, leaders.size()));
    List<Set<String>> tagsOfLeaders = new ArrayList<>();
    for (Factor leader : leaders) {
      tagsOfLeaders.add(tags(leader));
    }
    for (int i = 0; i < map.cover().size(); i++) {
      String tag = map.cover().get(i);
      if (!tagged.contains(Spelling.folded(tag))) {
        boolean list = map.place().fields().containsKey("cover." + i);
        findings.add(
            map.place().of(list ? "cover." + i : "cover"),
            "The question demands evidence on \"" + tag + "\", and none carries that tag.",
            "add \"tags: [" + tag + "]\" to the evidence on it, or look for some");
      } else {
        for (int k = 0; k < leaders.size(); k++) {
          if (!tagsOfLeaders.get(k).contains(Spelling.folded(tag))) {
            uncovered(leaders.get(k), tag, findings);
          }
        }
      }
    }
  }

  private static void uncovered(Factor leader, String tag, RuleFindings findings) {
    if (!leader.evidence().isEmpty()) {
      findings.add(
          leader,
          leader.place().span(),
          "\""
              + leader.name()
              + "\" stands first but has no evidence on \""
              + tag
              + "\", which the question demands.",
          "add some to it with \"tags: [" + tag + "]\", or say in its \"because\" why not");
    }
  }

  private static Set<String> tags(Factor factor) {
    Set<String> tags = new HashSet<>();
    for (Evidence item : factor.evidence()) {
      for (String tag : item.tags()) {
        tags.add(Spelling.folded(tag));
      }
    }
    return tags;
  }

  /** The same words in any order, once case, punctuation and filler are gone, are the same fact. */
  static void sameFact(ArgumentMap map, RuleFindings findings) {
    Map<String, Factor> seen = new HashMap<>();
    Map<String, Evidence> first = new HashMap<>();
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        List<String> words = KeyWords.words(item.fact());
        String place = item.see().isEmpty() ? "" : factor.id();
        if (words.isEmpty()) {
          continue;
        }
        Collections.sort(words);
        String key = place + " " + String.join(" ", words);
        if (seen.putIfAbsent(key, factor) == null) {
          first.put(key, item);
        } else {
          repeated(factor, item, seen.get(key), first.get(key), findings);
        }
      }
    }
  }

  private static void repeated(
      Factor factor, Evidence item, Factor before, Evidence same, RuleFindings findings) {
    String id = same.id().isEmpty() ? idFor(same.fact()) : same.id();
    boolean here = factor.id().equals(before.id());
    findings.add(
        factor,
        item.place().of(item.see().isEmpty() ? "fact" : "see"),
        here
            ? "\"" + factor.name() + "\" gives this fact twice: " + MessageNames.evidence(same)
            : "\"" + before.name() + "\" gives this fact already: " + MessageNames.evidence(same),
        here
            ? "keep one of the two, with what both show"
            : "write \"see: "
                + (id + "\" here instead of the fact")
                + (same.id().isEmpty() ? ", and \"id: " + id + "\" where it stands first" : ""));
  }

  /** An id for a fact that has none, of its first words. */
  private static String idFor(String fact) {
    StringBuilder id = new StringBuilder();
    int words = 0;
    for (String word : KeyWords.words(fact)) {
      if (words < WORDS_OF_ID && isOfId(word, id.isEmpty())) {
        id.append(id.isEmpty() ? "" : "-").append(word);
        words++;
      }
    }
    return id.isEmpty() ? "the-fact" : id.toString();
  }

  private static boolean isOfId(String word, boolean isFirst) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' && !(isFirst && i == 0))) {
        return false;
      }
    }
    return true;
  }
}
