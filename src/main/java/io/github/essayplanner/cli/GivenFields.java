package io.github.essayplanner.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that a command line gives, by their names in the map. */
final class GivenFields {
  private final MapEdit edit;
  private final Map<String, String> fields = new LinkedHashMap<>();

  GivenFields(MapEdit edit) {
    this.edit = edit;
  }

  /**
   * Takes a field where it was given.
   *
   * @throws Refusal where it was given and is empty
   */
  GivenFields with(String field, String typed) {
    if (typed != null) {
      String text = edit.text(typed);
      if (text.isEmpty()) {
        throw new Refusal("the text of \"" + field + "\" is empty");
      }
      fields.put(field, text);
    }
    return this;
  }

  /** Takes several words of one field. */
  GivenFields with(String field, List<String> typed, String between) {
    return typed == null ? this : with(field, String.join(between, typed));
  }

  Map<String, String> all() {
    return fields;
  }
}
