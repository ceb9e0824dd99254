package io.github.essayplanner.plan;

import io.github.essayplanner.check.SharedStems;
import io.github.essayplanner.model.Cover;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which evidence an essay with little room takes first: the strongest; then one piece for each tag
 * that is to be covered; then the one that the paragraph's reason has most in common with; then the
 * first and the last; then the rest by strength. What is weak comes last.
 */
final class EvidenceChoice {
  private final List<Piece> pieces;
  private final Set<Piece> chosen = new LinkedHashSet<>();

  private EvidenceChoice(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * The pieces, the most wanted first.
   *
   * @param inOrder of print
   * @param cover what the question demands
   * @param reason what the paragraph concludes
   */
  static List<Piece> of(List<Piece> inOrder, Cover cover, String reason, SharedStems stems) {
    EvidenceChoice choice = new EvidenceChoice(inOrder);
    if (!inOrder.isEmpty()) {
      choice.add(choice.strongest());
      choice.addCovering(cover);
      choice.addNamed(stems.of(reason), stems);
      choice.addIfFirm(inOrder.get(0));
      choice.addIfFirm(inOrder.get(inOrder.size() - 1));
      for (int weight = Strength.STRONG.weight(); weight >= 0; weight--) {
        for (Piece piece : inOrder) {
          if (piece.weight() == weight) {
            choice.add(piece);
          }
        }
      }
    }
    return new ArrayList<>(choice.chosen);
  }

  private void add(Piece piece) {
    chosen.add(piece);
  }

  private void addIfFirm(Piece piece) {
    if (piece.weight() > Strength.WEAK.weight()) {
      add(piece);
    }
  }

  /** Of several the latest, or the last in print where no date tells. */
  private Piece strongest() {
    Piece best = pieces.get(0);
    for (Piece piece : pieces) {
      int more = piece.weight() - best.weight();
      if (more > 0 || more == 0 && !isEarlier(piece, best)) {
        best = piece;
      }
    }
    return best;
  }

  private static boolean isEarlier(Piece piece, Piece other) {
    return piece.evidence().get(0).date().days().isPresent()
        && other.evidence().get(0).date().days().isPresent()
        && first(piece).compareTo(first(other)) < 0;
  }

  private static LocalDate first(Piece piece) {
    Days days = piece.evidence().get(0).date().days().orElseThrow();
    return days.first();
  }

  /** For each demanded tag the strongest that is not weak, unless one is chosen already. */
  private void addCovering(Cover cover) {
    for (List<Piece> covering : covering(cover).values()) {
      if (Collections.disjoint(covering, chosen)) {
        Piece strongest = Collections.max(covering, Comparator.comparingInt(Piece::weight));
        if (strongest.weight() > Strength.WEAK.weight()) {
          add(strongest);
        }
      }
    }
  }

  /** By a tag's place in the cover the pieces that carry it, and not all the others as well. */
  private SortedMap<Integer, List<Piece>> covering(Cover cover) {
    SortedMap<Integer, List<Piece>> covering = new TreeMap<>();
    for (Piece piece : pieces) {
      Set<Integer> places = new HashSet<>();
      for (Evidence item : piece.evidence()) {
        places.addAll(cover.places(item));
      }
      if (cover.size() == 1 || places.size() < cover.size()) {
        for (Integer place : places) {
          covering.computeIfAbsent(place, none -> new ArrayList<>()).add(piece);
        }
      }
    }
    return covering;
  }

  private void addNamed(Set<String> reason, SharedStems stems) {
    Piece named = null;
    double most = 0;
    for (Piece piece : pieces) {
      for (Evidence item : piece.evidence()) {
        double shared = stems.shared(stems.of(item), reason);
        if (shared > most && piece.weight() > Strength.WEAK.weight()) {
          named = piece;
          most = shared;
        }
      }
    }
    if (named != null) {
      add(named);
    }
  }
}
