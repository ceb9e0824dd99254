package io.github.essayplanner.edit;

import io.github.essayplanner.read.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shape of a whole map: what may stand where. */
final class Format {
  static final String FACTOR = "factor";
  static final String CRITERION = "criterion";
  static final String SOURCE = "source";
  static final String QUESTION = "question";
  static final String EVIDENCE = "evidence";

  /** Fields that hold sentences: they never go inside brackets. */
  static final Set<String> PROSE =
      Set.of(
          "question",
          "thesis",
          "context",
          "conclusion",
          "asks",
          "point",
          "because",
          "fact",
          "shows",
          "quote",
          "caveat",
          "claim",
          "reply",
          "how",
          "note");

  private static final Shape TEXT = new Shape.Text();
  private static final Shape WORDS = new Shape.Words();
  private static final Shape SCORES = new Shape.ByKey(false);
  private static final Shape REASONS = new Shape.ByKey(true);

  private static final Shape ITEM_OF_EVIDENCE =
      mapping("evidence", Keys.EVIDENCE, Map.of("tags", WORDS), "fact", false);
  private static final Shape COUNTER =
      mapping("a counter-argument", Keys.COUNTER, Map.of(), "claim", false);
  private static final Shape LINK = mapping("a link", Keys.LINK, Map.of(), "to", false);

  private static final Shape A_FACTOR =
      mapping(
          "a factor",
          Keys.FACTOR,
          Map.of(
              "scores", SCORES,
              "because", REASONS,
              "evidence", new Shape.Items(EVIDENCE, ITEM_OF_EVIDENCE),
              "counter", new Shape.Items("counter-argument", COUNTER),
              "links", new Shape.Items("link", LINK)),
          "",
          false);

  private static final Shape A_FACTOR_CHANGE =
      mapping(
          "a factor of a question",
          Keys.FACTOR_CHANGE,
          Map.of(
              "scores",
              SCORES,
              "because",
              REASONS,
              "evidence",
              new Shape.Members(
                  EVIDENCE,
                  mapping("evidence of a question", Keys.EVIDENCE_CHANGE, Map.of(), "", true))),
          "",
          true);

  private static final Shape A_QUESTION =
      mapping(
          "a question",
          Keys.QUESTION,
          Map.of(
              "cover", WORDS,
              "terms", new Shape.ByKey(false),
              "factors", new Shape.Members(FACTOR, A_FACTOR_CHANGE)),
          "",
          false);

  private static final Shape JUDGEMENT =
      mapping(
          "judgement",
          Keys.JUDGEMENT,
          Map.of(
              "criteria",
              new Shape.Members(
                  CRITERION, mapping("a criterion", Keys.CRITERION, Map.of(), "", false))),
          "",
          true);

  /** A whole map. */
  static final Shape MAP =
      mapping(
          "a map",
          Keys.MAP,
          Map.of(
              "cover", WORDS,
              "terms", new Shape.ByKey(false),
              "judgement", JUDGEMENT,
              "factors", new Shape.Members(FACTOR, A_FACTOR),
              "sources",
                  new Shape.Members(SOURCE, mapping("a source", Keys.SOURCE, Map.of(), "", false)),
              "questions", new Shape.Members(QUESTION, A_QUESTION),
              "inbox", new Shape.Items("note", TEXT)),
          "",
          false);

  private Format() {}

  private static Shape mapping(
      String what, List<String> keys, Map<String, Shape> special, String bare, boolean husk) {
    Map<String, Shape> fields = new HashMap<>();
    keys.forEach(key -> fields.put(key, special.getOrDefault(key, TEXT)));
    return new Shape.Mapping(what, keys, fields, bare, husk);
  }
}
