package io.github.essayplanner.plan;

import io.github.essayplanner.check.SharedStems;
import io.github.essayplanner.model.Cover;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.plan.Paragraph.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a paragraph a budget has room for: its point, So and first evidence always; then, while
 * the words fit, an objection with its answer, two more pieces of evidence, a joint, other factors
 * in a sentence, and caveats. What is more than that is printed only where the paragraph would else
 * be shorter than its share.
 */
final class SectionChoice {
  private static final int MOST_ITEMS = 3;

  private final List<Piece> pieces;
  private final Map<Piece, Piece> shorter = new IdentityHashMap<>();
  private final int share;
  private int most;
  private final Set<Piece> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Piece> careful = Collections.newSetFromMap(new IdentityHashMap<>());
  private int words;
  private boolean hasItsOwn;
  private Optional<Piece> last = Optional.empty();

  private SectionChoice(List<Piece> pieces, int share, int most) {
    this.pieces = pieces;
    this.share = share;
    this.most = most;
  }

  /** Everything. */
  static SectionChoice all(List<Piece> pieces) {
    SectionChoice choice = new SectionChoice(pieces, Integer.MAX_VALUE, Integer.MAX_VALUE);
    choice.kept.addAll(pieces);
    choice.careful.addAll(pieces);
    return choice;
  }

  /**
   * As much as a budget holds.
   *
   * @param share of the map's own words
   * @param most of them, where the paragraph would else lack what it should have
   * @param promised factors that must have a sentence here
   */
  static SectionChoice of(
      List<Piece> pieces,
      int share,
      int most,
      List<Factor> promised,
      Cover cover,
      SharedStems stems) {
    SectionChoice choice = new SectionChoice(pieces, share, most);
    choice.fill(promised, cover, stems);
    return choice;
  }

  private void fill(List<Factor> promised, Cover cover, SharedStems stems) {
    StringBuilder reason = new StringBuilder();
    for (Piece piece : pieces) {
      if (isEssential(piece, promised)) {
        keep(piece);
      }
      reason.append(piece.kind() == Kind.SO ? piece.text().plainText() + " " : "");
    }
    List<Piece> items =
        EvidenceChoice.of(Piece.of(Kind.EVIDENCE, pieces), cover, reason.toString(), stems);
    List<Piece> others = objections();
    keepAll(items.subList(0, Math.min(1, items.size())));
    tryObjection(others, between(items, 1, 2));
    hasItsOwn = true;
    tryItems(items, 1, 2);
    tryAll(first(Piece.of(Kind.JOINT, pieces), 1));
    tryAll(Piece.of(Kind.SENTENCE, pieces));
    tryItems(items, 2, MOST_ITEMS);
    tryCaveats();
    most = share;
    tryItems(items, MOST_ITEMS, items.size());
    tryAll(others);
    tryClaimed();
    tryCaveats();
  }

  private static boolean isEssential(Piece piece, List<Factor> promised) {
    return switch (piece.kind()) {
      case POINT, GRANTED, SO, QUESTION -> true;
      case BUT -> piece.evidence().isEmpty();
      case SENTENCE -> piece.factor().isAmong(promised);
      default -> false;
    };
  }

  private static List<Piece> first(List<Piece> pieces, int count) {
    return between(pieces, 0, count);
  }

  private static List<Piece> between(List<Piece> pieces, int from, int to) {
    return pieces.subList(Math.min(from, pieces.size()), Math.min(to, pieces.size()));
  }

  /**
   * The answered first, then what speaks for the thesis; those of the strongest evidence before the
   * others.
   */
  private List<Piece> objections() {
    List<Piece> all = Piece.of(Kind.AGAINST, pieces);
    for (Piece piece : Piece.of(Kind.BUT, pieces)) {
      if (!piece.evidence().isEmpty()) {
        all.add(piece);
      }
    }
    all.sort((a, b) -> Integer.compare(worth(b), worth(a)));
    return all;
  }

  private static int worth(Piece piece) {
    if (piece.kind() == Kind.BUT) {
      return 4 + piece.weight();
    }
    return (piece.reply().isEmpty() ? 0 : 8) + piece.weight();
  }

  private void keepAll(List<Piece> some) {
    some.forEach(this::keep);
  }

  private void keep(Piece piece) {
    if (kept.add(piece)) {
      words += piece.words();
    }
  }

  /** Weak evidence is there for want of other: never where firmer had no room before it. */
  private void tryItems(List<Piece> items, int from, int to) {
    boolean isFirmKept = true;
    for (int i = 0; i < Math.min(to, items.size()); i++) {
      Piece item = items.get(i);
      boolean isFirm = item.weight() > Strength.WEAK.weight();
      if (i >= from && (isFirm || isFirmKept)) {
        tryAll(List.of(item));
      }
      isFirmKept &= !isFirm || kept.contains(item);
    }
  }

  private void tryAll(List<Piece> some) {
    for (Piece piece : some) {
      if (kept.contains(piece)) {
        continue;
      }
      if (words + piece.words() <= most) {
        keep(piece);
        last = hasItsOwn && canGo(piece) ? Optional.of(piece) : last;
      } else if (piece.isShorterByClaim() && words + piece.claimed().words() <= most) {
        keepClaim(piece);
      }
    }
  }

  private static boolean canGo(Piece piece) {
    boolean isFirm = piece.weight() >= Strength.STRONG.weight();
    return piece.kind() == Kind.SENTENCE || piece.kind() == Kind.EVIDENCE && !isFirm;
  }

  /**
   * The claim stands for the evidence where only so there is room for more of the factor's own, or
   * where the answer needs it; the evidence follows when all else that was wanted is there.
   */
  private void tryObjection(List<Piece> objections, List<Piece> next) {
    if (objections.isEmpty()) {
      return;
    }
    Piece objection = objections.get(0);
    int after = next.isEmpty() ? words : words + next.get(0).words();
    boolean hasRoom = after + objection.words() <= most;
    boolean hasRoomByClaim =
        objection.isShorterByClaim() && after + objection.claimed().words() <= most;
    if (hasRoomByClaim && (!hasRoom || objection.claims())) {
      keepClaim(objection);
    } else {
      tryAll(List.of(objection));
    }
  }

  private void keepClaim(Piece piece) {
    shorter.put(piece, piece.claimed());
    kept.add(piece);
    words += piece.claimed().words();
  }

  /** The evidence that a claim stood for, while it fits. */
  private void tryClaimed() {
    for (Piece piece : pieces) {
      Piece claimed = shorter.get(piece);
      int more = claimed == null ? 0 : piece.words() - claimed.words();
      if (claimed != null && words + more <= most) {
        shorter.remove(piece);
        words += more;
      }
    }
  }

  private void tryCaveats() {
    for (Piece piece : pieces) {
      boolean open = has(piece) && !careful.contains(piece);
      if (open && piece.caveatWords() > 0 && words + piece.caveatWords() <= most) {
        careful.add(piece);
        words += piece.caveatWords();
      }
    }
  }

  /** Whether all of it is printed. */
  boolean has(Piece piece) {
    return kept.contains(piece) && !shorter.containsKey(piece);
  }

  /** Whether a claim is printed, with or without the evidence that it stands for. */
  boolean says(Piece piece) {
    return kept.contains(piece);
  }

  /** Whether its caveats are printed. */
  boolean isCareful(Piece piece) {
    return careful.contains(piece);
  }

  /**
   * What was let in last and can go first: evidence beside other that is not strong, another
   * factor.
   */
  Optional<Piece> last() {
    return last;
  }

  /** What is printed, in its order. */
  List<Piece> kept() {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      if (kept.contains(piece)) {
        all.add(shorter.getOrDefault(piece, piece));
      }
    }
    return all;
  }
}
