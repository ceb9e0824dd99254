package io.github.essayplanner.format;

import java.util.List;

/** What a map as a whole, its judgement and its other questions may say. */
final class MapFields {
  private MapFields() {}

  static List<Field> map() {
    return List.of(
        title(),
        Field.text("author", "Who argues.").since(2),
        asked(),
        period(),
        cover(),
        thesis(),
        context(),
        conclusion(),
        terms("Words that the answer turns on, each with what it means."),
        order(),
        Field.of("judgement", Thing.JUDGEMENT, Thing.JUDGEMENT.help()).like("scale: 1–5"),
        Field.of(
                "factors",
                new ById(Thing.FACTOR),
                "The parts of the answer, each by an id of its own: usually one section of the essay"
                    + " each.")
            .like("arms-race:"),
        Field.of("sources", new ById(Thing.SOURCE), "What you have read, each by an id of its own.")
            .like("gaddis:"),
        Field.of(
                "questions",
                new ById(Thing.QUESTION),
                "The same argument asked another way, each by an id of its own: write only what"
                    + " differs.")
            .like("other-question:"),
        Field.of(
            "inbox",
            new ListOf("note", Content.TEXT),
            "Notes that have no place in the argument yet."),
        EvidenceFields.comments());
  }

  static List<Field> question() {
    return List.of(
        title(),
        asked(),
        period(),
        cover(),
        thesis(),
        context(),
        conclusion(),
        terms("Terms to add to those of the map."),
        order(),
        Field.of(
                "factors",
                new ById(Thing.FACTOR, Thing.FACTOR_CHANGE),
                "What this answer says differently of a factor, by the factor's id.")
            .like("arms-race:"));
  }

  static List<Field> judgement() {
    return List.of(
        Field.of(
                "scale",
                Content.SCALE,
                "The lowest and the highest score, whole numbers from 0 to 100.")
            .like("1–5")
            .usually("1–5"),
        Field.choice(
            "weights",
            "Where the weights of the criteria come from.",
            "",
            new Allowed("given", "each criterion says its own"),
            new Allowed("order", "the first criterion counts most, the next less, and so on"),
            new Allowed("equal", "all criteria count alike")),
        Field.of(
                "criteria",
                new ById(Thing.CRITERION),
                "The questions that each factor is judged by, each by an id of its own; twelve at"
                    + " most.")
            .like("depth:"));
  }

  static List<Field> criterion() {
    return List.of(
        FactorFields.name(),
        Field.of(
                "weight",
                Content.WEIGHT,
                "How much it counts, a number above 0 in any unit. Weigh all criteria or none.")
            .like("40"),
        Field.prose("asks", "What it asks of a factor, as a question."));
  }

  private static Field title() {
    return Field.text("title", "The heading of outputs; without it, the question.");
  }

  private static Field asked() {
    return Field.prose(
            "question", "The question as it was set. The only field that has to be there.")
        .required();
  }

  private static Field period() {
    return Field.date("period", "The years that the question is about.");
  }

  private static Field cover() {
    return Field.of("cover", Content.WORDS, "Tags that the question demands evidence on.")
        .like("[USA, USSR]");
  }

  private static Field thesis() {
    return Field.prose("thesis", "Your answer to the question, in a sentence or two.");
  }

  private static Field context() {
    return Field.prose(
        "context", "A sentence or two on where things stood; it opens the introduction.");
  }

  private static Field conclusion() {
    return Field.prose("conclusion", "The sentence to end on: your last word.");
  }

  private static Field order() {
    return new Field(
        "order",
        Content.ORDER,
        false,
        "In what order the plan takes the factors: a word, or the ids of factors.",
        "strongest-first",
        List.of(
            new Allowed("build", "towards the strongest"),
            new Allowed("strongest-first", "the best-ranked factor opens"),
            new Allowed("strongest-last", "the best-ranked factor closes"),
            new Allowed("as-written", "as they stand in the map"),
            new Allowed("chronological", "by the earliest evidence for their points"),
            new Allowed("sides", "what supports the thesis, what qualifies it, what challenges it"),
            new Allowed("alternating", "challenges and supports in turn")),
        "build",
        2);
  }

  private static Field terms(String help) {
    return Field.of("terms", Content.TERMS, help).like("the Thaw: a time of hope");
  }
}
