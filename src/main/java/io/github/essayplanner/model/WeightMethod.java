package io.github.essayplanner.model;

/** How criteria get their weights: as given, by their order in the file, or all alike. */
public enum WeightMethod implements Choice {
  GIVEN,
  ORDER,
  EQUAL
}
