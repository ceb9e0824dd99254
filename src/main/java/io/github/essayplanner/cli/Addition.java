package io.github.essayplanner.cli;

import io.github.essayplanner.format.Thing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be added to a map, in the order of the help. */
enum Addition {
  FACTOR(
      Thing.FACTOR,
      "Adds a factor: one line of argument.",
      "factor cold-war \"The arms race\" --point \"Neither would fall behind.\""),
  EVIDENCE(
      Thing.EVIDENCE,
      "Adds evidence to a factor.",
      "evidence cold-war \"arms race\" \"A bomb was tested.\" --date 1953-08-12",
      "fact"),
  COUNTER(
      Thing.COUNTER,
      "Adds a counter-argument to a factor.",
      "counter cold-war \"arms race\" \"Both cut armies.\" --reply \"Not bombs.\"",
      "claim"),
  LINK(
      Thing.LINK,
      "Adds a link from one factor to another.",
      "link cold-war \"arms race\" economy \"missiles cost bread\"",
      "to",
      "how"),
  SOURCE(
      Thing.SOURCE,
      "Adds a source.",
      "source cold-war taubman --author \"W. Taubman\" --title Khrushchev"),
  QUESTION(
      Thing.QUESTION,
      "Adds another question that the same map answers.",
      "question cold-war crises \"How dangerous were the crises?\"",
      "question"),
  CRITERION(
      Thing.CRITERION,
      "Adds a criterion by which factors are judged.",
      "criterion cold-war Duration --asks \"For how long was it at work?\""),
  NOTE(
      null,
      "Adds a note to the inbox, for what has no place yet.",
      "note cold-war \"Look up the Geneva summit.\"");

  private final Thing thing;
  private final String description;
  private final String example;
  private final List<String> arguments;

  Addition(Thing thing, String description, String example, String... arguments) {
    this.thing = thing;
    this.description = description;
    this.example = example;
    this.arguments = List.of(arguments);
  }

  /** What to say of another word for one of these, or of a field; empty for any other. */
  static String instead(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case "inbox", "todo", "idea", "text" -> "did you mean \"note\"?";
      case "fact", "quote", "quotation", "example", "date" -> "did you mean \"evidence\"?";
      case "argument", "point", "reason", "paragraph", "theme" -> "did you mean \"factor\"?";
      case "objection", "counterargument", "counter-argument" -> "did you mean \"counter\"?";
      case "book", "reference", "article", "bibliography" -> "did you mean \"source\"?";
      case "thesis", "title", "context", "conclusion", "period" ->
          "a field is set: essay set MAP " + typed.toLowerCase(Locale.ROOT) + " TEXT";
      default -> "";
    };
  }

  /** What has fields of its own; a note has none. */
  Optional<Thing> thing() {
    return Optional.ofNullable(thing);
  }

  String description() {
    return description;
  }

  /** A whole command line. */
  String example() {
    return "essay add " + example;
  }

  /** The fields that stand in arguments; all others are options. */
  List<String> arguments() {
    return arguments;
  }
}
