package io.github.essayplanner.mend;

/** What is done with a field once it is known to be one. */
interface FieldAt {
  /**
   * @param from where in the line its colon ends
   */
  void take(MapLine row, Level level, String key, int from);
}
