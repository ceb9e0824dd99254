package io.github.essayplanner.read;

import java.util.List;

/** The keys of each mapping of the format, in the order in which they are best written. */
public final class Keys {
  public static final List<String> MAP =
      List.of(
          "title",
          "question",
          "period",
          "cover",
          "thesis",
          "context",
          "conclusion",
          "terms",
          "judgement",
          "factors",
          "sources",
          "questions",
          "inbox");
  public static final List<String> JUDGEMENT = List.of("scale", "weights", "criteria");
  public static final List<String> CRITERION = List.of("name", "weight", "asks");
  public static final List<String> FACTOR =
      List.of(
          "name",
          "stance",
          "role",
          "point",
          "scores",
          "because",
          "importance",
          "evidence",
          "counter",
          "links");
  public static final List<String> EVIDENCE =
      List.of(
          "id",
          "see",
          "fact",
          "date",
          "side",
          "strength",
          "shows",
          "quote",
          "source",
          "caveat",
          "tags");
  public static final List<String> COUNTER = List.of("claim", "source", "reply");
  public static final List<String> LINK = List.of("to", "how");
  public static final List<String> SOURCE =
      List.of("author", "title", "year", "kind", "url", "note");
  public static final List<String> QUESTION =
      List.of(
          "title",
          "question",
          "period",
          "cover",
          "thesis",
          "context",
          "conclusion",
          "terms",
          "factors");
  public static final List<String> FACTOR_CHANGE =
      List.of("use", "stance", "point", "scores", "because", "importance", "evidence");
  public static final List<String> EVIDENCE_CHANGE = List.of("use", "side", "strength", "shows");

  private Keys() {}
}
