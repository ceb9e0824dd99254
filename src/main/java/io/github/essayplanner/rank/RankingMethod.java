package io.github.essayplanner.rank;

import io.github.essayplanner.model.Choice;

/** What factors are ranked by: scores on weighted criteria, or one number for importance. */
public enum RankingMethod implements Choice {
  CRITERIA,
  IMPORTANCE
}
