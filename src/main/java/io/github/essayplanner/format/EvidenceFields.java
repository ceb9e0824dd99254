package io.github.essayplanner.format;

import java.util.List;

/** What evidence, counter-arguments and links may say. */
final class EvidenceFields {
  static final List<String> GIVEN_ELSEWHERE =
      List.of("fact", "cue", "date", "quote", "how", "source", "caveat", "tags");

  private static final String PLACE = "the id of a source and, after a comma, the place in it";

  private EvidenceFields() {}

  static List<Field> evidence() {
    return List.of(
        Field.of("id", Content.ID, "An id to refer to it by, used once in the whole map."),
        Field.of(
            "see",
            Content.ID,
            "The id of evidence given elsewhere in the map; say here what it shows for this factor."),
        Field.prose("fact", "What happened, or what there is to see."),
        cue(),
        Field.date("date", "When it happened."),
        side("Which way it speaks of the factor's own point.").usually("for"),
        strength("How much it proves.").usually("moderate"),
        Field.prose("shows", "The explanation: why it matters for this factor."),
        Field.prose("quote", "The source's own words."),
        Field.prose("how", "How a text does it, or how it works: the method or the mechanism.")
            .since(2),
        source("Where it is from: " + PLACE + "; anything else prints as typed."),
        Field.prose("caveat", "What to check or to admit before using it."),
        Field.of("tags", Content.WORDS, "Short words to find it by.").like("[USSR, economy]"),
        comments());
  }

  static Field cue() {
    return Field.text("cue", "A few words that recall it, printed where room is short.").since(2);
  }

  static List<Field> change() {
    return List.of(
        use(),
        side("Which way it speaks of the factor's point in this answer."),
        strength("How much it proves here."),
        Field.prose("shows", "Why it matters in this answer."));
  }

  static List<Field> counter() {
    return List.of(
        Field.prose("claim", "What an opponent would say.").required(),
        source("Who says so: " + PLACE + "."),
        Field.of("evidence", Content.ID, "The id of the factor's evidence that it rests on.")
            .like("h-bomb")
            .since(2),
        Field.prose("reply", "What you answer."),
        comments());
  }

  static List<Field> link() {
    return List.of(
        Field.of("to", Content.ID, "The id of the factor it leads to.").required(),
        Field.prose("how", "How the one leads to the other."));
  }

  static List<Field> comment() {
    return List.of(
        Field.text("by", "Who says it.").since(2),
        Field.prose("text", "What they say.").required().since(2),
        Field.date("date", "When they said it.").since(2));
  }

  static Field comments() {
    return Field.of(
            "comments",
            new ListOf(Thing.COMMENT),
            "What readers say of it; printed apart from your words and never counted.")
        .since(2);
  }

  /** Whether a question's answer has it. */
  static Field use() {
    return Field.choice(
        "use",
        "Whether this is part of the answer to this question.",
        "yes",
        new Allowed("yes", "keep it"),
        new Allowed("no", "leave it out of this answer"));
  }

  private static Field source(String help) {
    return Field.of("source", Content.CITATION, help).like("plutarch, Marius 9");
  }

  private static Field side(String help) {
    return Field.choice(
        "side",
        help,
        "",
        new Allowed("for", "speaks for the factor's point"),
        new Allowed("against", "speaks against the factor's point"),
        new Allowed("background", "is shown, and counts for neither side"));
  }

  private static Field strength(String help) {
    return Field.choice(
        "strength",
        help,
        "",
        new Allowed("weak", "proves little: counts 1"),
        new Allowed("moderate", "proves something: counts 2"),
        new Allowed("strong", "proves much: counts 3"));
  }
}
