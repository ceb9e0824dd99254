package io.github.essayplanner.render;

import io.github.essayplanner.draw.Diagram.FactorBranch;

/** The words of drawings that other programs lay out. */
final class DiagramWords {
  private DiagramWords() {}

  /** {@code 1. The arms race · 4.55}, or {@code 1= } before a name that shares its rank. */
  static String heading(FactorBranch branch) {
    String rank = branch.rank();
    String dot = rank.isEmpty() ? "" : rank.endsWith("=") ? " " : ". ";
    String score = branch.score().isEmpty() ? "" : " · " + branch.score();
    return rank + dot + branch.factor().name() + score;
  }

  /** The text with every ASCII mark as its number, so that none means anything to the program. */
  static String numbered(String text, String opening) {
    String clean = Characters.clean(text);
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c < 128 && c != ' ' && !Character.isLetterOrDigit(c)) {
        numbered.append(opening).append((int) c).append(';');
      } else {
        numbered.append(c);
      }
    }
    return numbered.toString();
  }
}
