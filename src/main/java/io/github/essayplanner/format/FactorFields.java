package io.github.essayplanner.format;

import java.util.List;

/** What factors may say, and what a question may say differently of them. */
final class FactorFields {
  private FactorFields() {}

  static List<Field> factor() {
    return List.of(
        name(),
        stance("How the factor bears on the thesis.").usually("supports"),
        EvidenceFields.cue(),
        Field.text("role", "A label of your own, such as precondition or trigger; never scored."),
        Field.prose("point", "The claim that the section argues, in a sentence."),
        scores(),
        because(),
        importance(),
        Field.of(
            "evidence",
            new ListOf(Thing.EVIDENCE),
            "What speaks for the point, against it, or as background."),
        Field.of(
            "counter",
            new ListOf(Thing.COUNTER),
            "What a clever opponent would say, and your reply."),
        Field.of("links", new ListOf(Thing.LINK), "How this factor leads to others."),
        EvidenceFields.comments());
  }

  static List<Field> change() {
    return List.of(
        EvidenceFields.use(),
        stance("How the factor bears on this question's thesis."),
        Field.prose("point", "The claim that the section argues in this answer."),
        scores(),
        because(),
        importance(),
        Field.of(
                "evidence",
                new ById(Thing.EVIDENCE, Thing.EVIDENCE_CHANGE),
                "What this answer says differently of the factor's evidence, by its id.")
            .like("h-bomb:"),
        Field.of(
                "counter",
                new ListOf(Thing.COUNTER),
                "What an opponent would say here, instead of what the map has.")
            .since(2),
        Field.of(
                "links",
                new ListOf(Thing.LINK),
                "How this factor leads to others here, instead of what the map has.")
            .since(2));
  }

  static Field name() {
    return Field.text("name", "Its name in outputs; without it, made from the id.");
  }

  private static Field stance(String help) {
    return Field.choice(
        "stance",
        help,
        "",
        new Allowed("supports", "speaks for the thesis"),
        new Allowed("challenges", "speaks against the thesis"),
        new Allowed("qualifies", "limits the thesis: true, but only so far"));
  }

  private static Field scores() {
    return Field.of(
            "scores",
            Content.SCORES,
            "By the id of each criterion, a whole number on the scale; high always counts for more.")
        .like("depth: 4");
  }

  private static Field because() {
    return Field.of(
        "because",
        Content.REASONS,
        "Why the factor stands where it stands: one text, or one for each criterion by its id.");
  }

  private static Field importance() {
    return Field.of(
        "importance",
        Content.IMPORTANCE,
        "How much the factor matters by gut feeling, from 1 to 10: the ranking itself where there are"
            + " no criteria, else a cross-check.");
  }
}
