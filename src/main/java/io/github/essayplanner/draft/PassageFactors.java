package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import java.util.Arrays;
import java.util.List;

/** Which factor each passage of a draft is about. */
final class PassageFactors {
  private static final double HEADING = 0.35;
  private static final double VOTE = 0.25;

  /** How like a factor's notes a passage has to be, as a cosine, to be about it. */
  private static final double LEAST = 0.12;

  /** How much more like it has to be where none of the factor's facts is found in it. */
  private static final double ALONE = 0.04;

  private final WrittenEssay essay;
  private final Frame[] frames;
  private final double[][] support;
  private final boolean[] certain;
  private int[] numbers;

  PassageFactors(ArgumentMap map, WrittenEssay essay, Frame[] frames, Vocabulary vocabulary) {
    this.essay = essay;
    this.frames = frames;
    int count = essay.passages().size();
    support = new double[count][];
    certain = new boolean[count];
    FactorNotes notes = new FactorNotes(map, vocabulary);
    for (int p = 0; p < count; p++) {
      support[p] = notes.likeness(essay, essay.passages().get(p));
      addHeading(p, vocabulary.stems(essay.passages().get(p).heading()), notes);
    }
    numbers = chosen(support);
  }

  /** A heading speaks for the factors whose names its words are in; alone in one, it is certain. */
  private void addHeading(int p, int[] heading, FactorNotes notes) {
    int whole = 0;
    int named = -1;
    for (int f = 0; f < support[p].length && heading.length > 0; f++) {
      int shared = 0;
      for (int stem : heading) {
        shared += Arrays.binarySearch(notes.name(f), stem) >= 0 ? 1 : 0;
      }
      support[p][f] += HEADING * shared / heading.length;
      if (shared == heading.length) {
        whole++;
        named = f;
      }
    }
    certain[p] = whole == 1 && frames[p] == Frame.BODY;
    if (certain[p]) {
      support[p][named] += 1;
    }
  }

  private int[] chosen(double[][] by) {
    int[] chosen = new int[by.length];
    for (int p = 0; p < by.length; p++) {
      int top = -1;
      for (int f = 0; f < by[p].length; f++) {
        top = top < 0 || by[p][f] > by[p][top] ? f : top;
      }
      boolean about = top >= 0 && by[p][top] >= LEAST && frames[p] == Frame.BODY;
      chosen[p] = about ? top : -1;
    }
    return chosen;
  }

  /** Chooses anew where the facts found in a passage speak for their factors. */
  void vote(List<FactProfile> facts, Scored[] best) {
    double[][] voted = new double[support.length][];
    for (int p = 0; p < support.length; p++) {
      voted[p] = support[p].clone();
    }
    for (Scored match : best) {
      if (match != null) {
        int p = essay.statements().get(match.statement()).passage();
        Passage passage = essay.passages().get(p);
        int size = Math.max(2, passage.last() - passage.first());
        double surety = Math.min(1, match.total() - match.place());
        voted[p][facts.get(match.fact()).factor()] += surety * VOTE / size;
      }
    }
    for (int p = 0; p < voted.length; p++) {
      if (Arrays.equals(voted[p], support[p])) {
        for (int f = 0; f < voted[p].length; f++) {
          voted[p][f] -= ALONE;
        }
      }
    }
    numbers = chosen(voted);
  }

  /** The number of each passage's factor, −1 for none. */
  int[] numbers() {
    return numbers;
  }

  /** Whether the heading above a passage names its factor. */
  boolean isCertain(int passage) {
    return certain[passage] && numbers[passage] >= 0;
  }
}
