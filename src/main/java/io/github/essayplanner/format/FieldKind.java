package io.github.essayplanner.format;

/** What may stand in a field, or at any other place of a map. */
public sealed interface FieldKind permits Content, ListOf, ById, Thing {
  /** Whether nothing is left to say where its last part is taken away. */
  default boolean isHusk() {
    return true;
  }
}
