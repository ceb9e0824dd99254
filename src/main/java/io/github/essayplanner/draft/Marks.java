package io.github.essayplanner.draft;

/**
 * Which stems one sentence has, and which only those beside it. What is marked for a sentence bears
 * its number, so that turning to the next one clears nothing.
 */
final class Marks {
  private final WrittenEssay essay;
  private final Vocabulary vocabulary;

  /** For each stem, the number after that of the last sentence that had it. */
  private final int[] here;

  private final int[] near;

  /** The same for the beginnings of long stems. */
  private final int[] kin;

  private int mark;

  Marks(WrittenEssay essay, Vocabulary vocabulary) {
    this.essay = essay;
    this.vocabulary = vocabulary;
    this.here = new int[vocabulary.size()];
    this.near = new int[vocabulary.size()];
    this.kin = new int[vocabulary.size()];
  }

  /** Marks the stems of a sentence, unless they are marked already. */
  void turnTo(Statement statement) {
    if (mark == statement.number() + 1) {
      return;
    }
    mark = statement.number() + 1;
    for (int stem : statement.distinct()) {
      here[stem] = mark;
    }
    for (int beginning : statement.kin()) {
      kin[beginning] = mark;
    }
    Passage passage = essay.passages().get(statement.passage());
    markNear(statement.number() - 1, passage);
    markNear(statement.number() + 1, passage);
  }

  private void markNear(int number, Passage passage) {
    if (number >= passage.first() && number < passage.last()) {
      for (int stem : essay.statements().get(number).distinct()) {
        near[stem] = mark;
      }
    }
  }

  /** A stem that came up after the essay was read is in none of its sentences. */
  boolean has(int stem) {
    return stem < here.length && here[stem] == mark;
  }

  boolean hasKin(int stem) {
    int beginning = vocabulary.kin(stem);
    return beginning >= 0 && beginning < kin.length && kin[beginning] == mark;
  }

  boolean isNear(int stem) {
    return stem < near.length && near[stem] == mark;
  }
}
