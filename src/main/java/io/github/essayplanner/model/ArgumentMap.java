package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything an essay argues.
 *
 * @param title heading of outputs, or empty; see {@link #heading}
 * @param author who argues, or empty
 * @param question the only field that is always there
 * @param cover tags that the question demands evidence on
 * @param terms definitions by the term, in the order written
 * @param order in what order the plan takes the factors, as far as the writer says
 * @param factors in the order written, with unique ids
 * @param inbox notes that have no place yet
 * @param comments what readers say of the whole map
 */
public record ArgumentMap(
    String title,
    String author,
    String question,
    HistoricalDate period,
    List<String> cover,
    String thesis,
    String context,
    String conclusion,
    Map<String, String> terms,
    FactorOrder order,
    Judgement judgement,
    Keyed<Factor> factors,
    Keyed<Source> sources,
    Keyed<Question> questions,
    List<Note> inbox,
    List<Comment> comments,
    Location place) {
  public ArgumentMap {
    cover = List.copyOf(cover);
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    inbox = List.copyOf(inbox);
    comments = List.copyOf(comments);
  }

  /** The title, or the question where there is none. */
  public String heading() {
    return title.isEmpty() ? question : title;
  }

  /** The factor of an id, if there is one. */
  public Optional<Factor> factor(String id) {
    return factors.find(id);
  }

  /** The factors with these ids, in the order written. */
  public List<Factor> factors(Set<String> ids) {
    List<Factor> some = new ArrayList<>();
    for (Factor factor : factors) {
      if (ids.contains(factor.id())) {
        some.add(factor);
      }
    }
    return some;
  }

  /** The source of an id, if there is one. */
  public Optional<Source> source(String id) {
    return sources.find(id);
  }

  /** The other question of an id, if there is one. */
  public Optional<Question> question(String id) {
    return questions.find(id);
  }

  /** The same map with other factors, for outputs that leave some out. */
  public ArgumentMap withFactors(List<Factor> others) {
    return with(judgement, Keyed.of(others));
  }

  /** The same map with only some of its factors, and the links between those alone. */
  public ArgumentMap withOnly(List<Factor> some) {
    return withFactors(linked(some));
  }

  /** The same map judged by other weights. */
  public ArgumentMap withWeights(WeightMethod weights) {
    return with(judgement.with(weights), factors);
  }

  private ArgumentMap with(Judgement otherJudgement, Keyed<Factor> otherFactors) {
    return new ArgumentMap(
        title,
        author,
        question,
        period,
        cover,
        thesis,
        context,
        conclusion,
        terms,
        order,
        otherJudgement,
        otherFactors,
        sources,
        questions,
        inbox,
        comments,
        place);
  }

  /**
   * The map that answers another of its questions: what the question doesn't give is this map's.
   * Links to a factor that the answer leaves out go with it.
   */
  public ArgumentMap answering(Question other) {
    Map<String, String> allTerms = new LinkedHashMap<>(terms);
    allTerms.putAll(other.terms());
    return new ArgumentMap(
        either(other.title(), title),
        author,
        other.question(),
        other.period().isGiven() ? other.period() : period,
        other.cover().orElse(cover),
        either(other.thesis(), thesis),
        either(other.context(), context),
        either(other.conclusion(), conclusion),
        allTerms,
        other.order().isGiven() ? other.order() : order,
        judgement,
        Keyed.of(changed(other.factors())),
        sources,
        questions,
        inbox,
        comments,
        place.with(other.place()));
  }

  private List<Factor> changed(Map<String, FactorChange> changes) {
    List<Factor> kept = new ArrayList<>();
    for (Factor factor : factors) {
      FactorChange change = changes.get(factor.id());
      if (change == null) {
        kept.add(factor);
      } else if (change.use()) {
        kept.add(factor.changed(change));
      }
    }
    return linked(kept);
  }

  private static List<Factor> linked(List<Factor> factors) {
    Set<String> ids = Factor.ids(factors);
    List<Factor> linked = new ArrayList<>();
    for (Factor factor : factors) {
      linked.add(factor.linkedTo(ids));
    }
    return linked;
  }

  static String either(String own, String inherited) {
    return own.isEmpty() ? inherited : own;
  }
}
