package io.github.essayplanner.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of what is added to a map, as a command line gives them. */
final class GivenFields {
  /**
   * @param between what joins the texts of one that may be given again
   */
  private record Field(String name, OptionValue<?> given, String between) {
    String typed() {
      return given.value() instanceof List<?> texts ? joined(texts) : (String) given.value();
    }

    private String joined(List<?> texts) {
      StringBuilder joined = new StringBuilder();
      for (Object text : texts) {
        joined.append(joined.isEmpty() ? "" : between).append(text);
      }
      return joined.toString();
    }
  }

  private final Syntax syntax;
  private final List<Field> fields = new ArrayList<>();

  GivenFields(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Declares an option that bears the field's name. */
  OptionValue<String> option(String field, String label, String description) {
    return take(field, syntax.text("--" + field, label, description));
  }

  /** Declares an option that may be given again; the field joins what was given. */
  void option(String name, String field, String between, String label, String description) {
    fields.add(new Field(field, syntax.texts(name, label, description), between));
  }

  /** Lets a field have what an argument gives. */
  OptionValue<String> take(String field, OptionValue<String> given) {
    fields.add(new Field(field, given, ""));
    return given;
  }

  /**
   * The texts of the fields that were given, by the names of the fields in the map.
   *
   * @throws Refusal where one was given and is empty
   */
  Map<String, String> texts(MapEdit edit) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Field field : fields) {
      if (field.given().isGiven()) {
        texts.put(field.name(), text(field, edit));
      }
    }
    return texts;
  }

  private static String text(Field field, MapEdit edit) {
    String text = edit.text(field.typed());
    if (text.isEmpty()) {
      throw new Refusal("the text of \"" + field.name() + "\" is empty");
    }
    return text;
  }
}
