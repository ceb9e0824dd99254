package io.github.essayplanner.plan;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a paragraph of the essay prints or leaves out whole. Two pieces with the same words are two,
 * since each has its own place.
 */
final class Piece {
  private final Kind kind;
  private final Phrase opening;
  private final Factor factor;
  private final List<Evidence> evidence;
  private final Optional<Counter> counter;
  private final boolean claims;
  private final Phrase text;

  private Piece(
      Kind kind,
      Phrase opening,
      Factor factor,
      List<Evidence> evidence,
      Optional<Counter> counter,
      boolean claims,
      Phrase text) {
    this.kind = kind;
    this.opening = opening;
    this.factor = factor;
    this.evidence = List.copyOf(evidence);
    this.counter = counter;
    this.claims = claims;
    this.text = text;
  }

  static Piece ofText(Kind kind, Phrase opening, Factor factor, Phrase text) {
    return new Piece(kind, opening, factor, List.of(), Optional.empty(), false, text);
  }

  static Piece ofEvidence(Kind kind, Phrase opening, Factor factor, List<Evidence> evidence) {
    return new Piece(kind, opening, factor, evidence, Optional.empty(), false, Phrase.EMPTY);
  }

  static Piece of(Kind kind, Phrase opening, Factor factor, Objection objection) {
    return new Piece(
        kind,
        opening,
        factor,
        objection.evidence(),
        objection.counter(),
        objection.claims(),
        Phrase.EMPTY);
  }

  /** With the claim alone in the place of the evidence. */
  Piece claimed() {
    return new Piece(kind, opening, factor, List.of(), counter, true, text);
  }

  /** Whether a claim could stand in the place of its evidence. */
  boolean isShorterByClaim() {
    return !evidence.isEmpty() && counter.isPresent();
  }

  /** Those of a kind, in their order. */
  static List<Piece> of(Kind kind, List<Piece> pieces) {
    List<Piece> some = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.kind == kind) {
        some.add(piece);
      }
    }
    return some;
  }

  Kind kind() {
    return kind;
  }

  Phrase opening() {
    return opening;
  }

  /** Whose it is. */
  Factor factor() {
    return factor;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  Optional<Counter> counter() {
    return counter;
  }

  /** Whether a counter-argument's claim is said, before the evidence where there is any. */
  boolean claims() {
    return claims;
  }

  Phrase text() {
    return text;
  }

  /** The map's own words in it; labels, dates, citations and caveats are not counted. */
  int words() {
    int words = Sentence.words(text.plainText());
    for (Evidence item : evidence) {
      words += words(item);
    }
    words += claims ? Sentence.words(counter.orElseThrow().claim()) : 0;
    return words + Sentence.words(reply());
  }

  private static int words(Evidence item) {
    return Sentence.words(item.fact())
        + Sentence.words(item.quote())
        + Sentence.words(item.how())
        + Sentence.words(item.shows());
  }

  /** The words of its caveats. */
  int caveatWords() {
    int words = 0;
    for (Evidence item : evidence) {
      words += Sentence.words(item.caveat());
    }
    return words;
  }

  /** The strongest of its evidence, 0 to 3. */
  int weight() {
    int weight = 0;
    for (Evidence item : evidence) {
      weight = Math.max(weight, item.weight());
    }
    return weight;
  }

  /** The writer's answer to the counter-argument, or empty. */
  String reply() {
    return counter().isPresent() ? counter().get().reply() : "";
  }

  /** "So, how far does this shake the thesis?" asks all that is to be asked. */
  boolean asks() {
    return opening().plainText().strip().endsWith("?");
  }
}
