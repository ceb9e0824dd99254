package io.github.essayplanner.cli;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Field;
import io.github.essayplanner.format.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of what is added to a map, as a command line gives them. */
final class GivenFields {
  /**
   * @param between what joins the texts of one that may be given again
   */
  private record Given(String key, OptionValue<?> value, String between) {
    String typed() {
      return value.value() instanceof List<?> texts ? joined(texts) : (String) value.value();
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
  private final List<Given> fields = new ArrayList<>();

  GivenFields(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Declares every field of a thing that a text can say.
   *
   * @param arguments those that stand in arguments, from number 2 on; the others are options
   */
  void declare(Thing thing, List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Field field = thing.field(arguments.get(i));
      take(field.key(), argument(2 + i, field));
    }
    for (Field field : thing.fields()) {
      if (field.kind() instanceof Content content && !isDeclared(field.key())) {
        option(field, content);
      }
    }
  }

  private boolean isDeclared(String key) {
    for (Given field : fields) {
      if (field.key().equals(key)) {
        return true;
      }
    }
    return key.equals("name"); // The name is no option but an argument, of which the id is made.
  }

  private OptionValue<String> argument(int number, Field field) {
    String label = field.key().toUpperCase(Locale.ROOT);
    String help = field.help();
    if (field.kind() == Content.PROSE) {
      help = help.substring(0, help.length() - 1) + " (- for standard input).";
    }
    return field.isRequired()
        ? syntax.argument(number, label, help)
        : syntax.optionalArgument(number, label, help);
  }

  private void option(Field field, Content content) {
    String name = "--" + field.key();
    String help = field.help();
    switch (content) {
      case CHOICE -> word(name, field);
      case DATE -> option(name, field, "DATE", help + " Such as " + field.example() + ".");
      case ID -> option(name, field, "ID", help);
      case ORDER -> option(name, field, "ORDER", help + " With commas between.");
      case CITATION -> option(name, field, "SOURCE", help);
      case SCALE, WEIGHT, IMPORTANCE -> option(name, field, "N", help);
      case PROSE, TEXT, REASONS -> option(name, field, "TEXT", help);
      case WORDS -> again(name, field, ",", "WORDS", " With commas between; may be given again.");
      case SCORES -> again("--score", field, "\n", "CRITERION=N", " May be given again.");
      case TERMS -> again("--term", field, "\n", "TERM=TEXT", " May be given again.");
    }
  }

  private void word(String name, Field field) {
    List<String> words = field.words();
    String all = String.join(", ", words.subList(0, words.size() - 1));
    String usual = field.usual().isEmpty() ? "" : " (" + field.usual() + " unless you say)";
    String help =
        field.help().replaceFirst("\\.$", ": ") + all + " or " + words.get(words.size() - 1);
    String label = field.key().toUpperCase(Locale.ROOT);
    take(field.key(), syntax.word(name, label, words, help + usual + "."));
  }

  private void option(String name, Field field, String label, String help) {
    take(field.key(), syntax.text(name, label, help));
  }

  private void again(String name, Field field, String between, String label, String how) {
    fields.add(new Given(field.key(), syntax.texts(name, label, field.help() + how), between));
  }

  /** Lets a field have what an argument gives. */
  OptionValue<String> take(String key, OptionValue<String> given) {
    fields.add(new Given(key, given, ""));
    return given;
  }

  /**
   * The texts of the fields that were given, by the names of the fields in the map.
   *
   * @throws Refusal where one was given and is empty
   */
  Map<String, String> texts(MapEdit edit) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Given field : fields) {
      if (field.value().isGiven()) {
        texts.put(field.key(), text(field, edit));
      }
    }
    return texts;
  }

  private static String text(Given field, MapEdit edit) {
    String text = edit.text(field.typed());
    if (text.isEmpty()) {
      throw new Refusal("the text of \"" + field.key() + "\" is empty");
    }
    return text;
  }
}
