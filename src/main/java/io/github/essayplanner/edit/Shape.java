package io.github.essayplanner.edit;

import java.util.List;
import java.util.Map;

/** What may stand at a place of a map. */
sealed interface Shape {
  /** One text. */
  record Text() implements Shape {}

  /** A list of short words, such as tags. */
  record Words() implements Shape {}

  /**
   * A mapping with fields of its own.
   *
   * @param what one of them, with its article: {@code a factor}
   * @param order its keys as they are best ordered
   * @param fields what stands under each key
   * @param bare the field that a text alone in its place would be; empty where there is none
   * @param husk whether it means nothing without fields, so that it goes with its last one
   */
  record Mapping(
      String what, List<String> order, Map<String, Shape> fields, String bare, boolean husk)
      implements Shape {}

  /** Things keyed by ids that the writer chose. */
  record Members(String kind, Shape each) implements Shape {}

  /** A list. */
  record Items(String kind, Shape each) implements Shape {}

  /**
   * Texts or numbers by key.
   *
   * @param orText whether one text may stand for all of them
   */
  record ByKey(boolean orText) implements Shape {}

  /** Whether nothing is left to say where its last part is taken away. */
  default boolean isHusk() {
    return !(this instanceof Text) && !(this instanceof Mapping mapping && !mapping.husk());
  }
}
