package io.github.essayplanner.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What may stand where, and what is left once its last part is gone. */
class KindsOfFieldTest {
  private static Set<Content> contents(Predicate<Content> of) {
    Set<Content> all = EnumSet.allOf(Content.class);
    all.removeIf(of.negate());
    return all;
  }

  @Test
  void listsOrdersTermsScoresAndReasonsAreMoreThanOneText() {
    Set<Content> more =
        EnumSet.of(Content.WORDS, Content.ORDER, Content.TERMS, Content.SCORES, Content.REASONS);
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(more)), contents(Content::isText));
    assertEquals(more, contents(Content::isHusk));
  }

  @Test
  void termsScoresAndReasonsMayBeByKey() {
    assertEquals(
        EnumSet.of(Content.TERMS, Content.SCORES, Content.REASONS), contents(Content::isByKey));
  }

  private static Set<Thing> things(Predicate<Thing> of) {
    Set<Thing> all = EnumSet.allOf(Thing.class);
    all.removeIf(of.negate());
    return all;
  }

  @Test
  void fourThingsMayBeATextAlone() {
    assertEquals(
        EnumSet.of(Thing.COMMENT, Thing.LINK, Thing.COUNTER, Thing.EVIDENCE),
        things(Thing::mayBeText));
  }

  @Test
  void aJudgementAndWhatAQuestionChangesSayNothingByThemselves() {
    assertEquals(
        EnumSet.of(Thing.JUDGEMENT, Thing.FACTOR_CHANGE, Thing.EVIDENCE_CHANGE),
        things(Thing::isHusk));
    assertTrue(new ListOf(Thing.EVIDENCE).isHusk());
    assertTrue(new ById(Thing.FACTOR).isHusk());
  }

  @Test
  void aThingIsCalledWithItsArticleWhereItCanBeCounted() {
    assertEquals(
        EnumSet.of(Thing.EVIDENCE, Thing.EVIDENCE_CHANGE, Thing.JUDGEMENT),
        things(thing -> thing.one().equals(thing.word())));
    assertEquals("a counter-argument", Thing.COUNTER.one());
  }

  @Test
  void everyThingSaysWhatItIsAndKnowsItsFields() {
    for (Thing thing : Thing.values()) {
      assertTrue(thing.help().endsWith("."), thing.word());
      assertEquals(thing.fields().stream().map(Field::key).toList(), thing.keys());
      for (Field field : thing.fields()) {
        assertTrue(thing.has(field.key()));
        assertEquals(field, thing.field(field.key()));
      }
      assertTrue(thing.main().isEmpty() || thing.has(thing.main()), thing.word());
      assertTrue(!thing.has("nothing"));
    }
    assertThrows(IndexOutOfBoundsException.class, () -> Thing.MAP.field("nothing"));
  }

  @Test
  void theFieldsOfAThingAreTheSameWheneverTheyAreAskedFor() {
    Map.ofEntries(
            Map.entry(Thing.COMMENT, EvidenceFields.comment()),
            Map.entry(Thing.LINK, EvidenceFields.link()),
            Map.entry(Thing.COUNTER, EvidenceFields.counter()),
            Map.entry(Thing.EVIDENCE, EvidenceFields.evidence()),
            Map.entry(Thing.EVIDENCE_CHANGE, EvidenceFields.change()),
            Map.entry(Thing.FACTOR, FactorFields.factor()),
            Map.entry(Thing.FACTOR_CHANGE, FactorFields.change()),
            Map.entry(Thing.CRITERION, MapFields.criterion()),
            Map.entry(Thing.JUDGEMENT, MapFields.judgement()),
            Map.entry(Thing.SOURCE, SourceFields.source()),
            Map.entry(Thing.QUESTION, MapFields.question()),
            Map.entry(Thing.MAP, MapFields.map()))
        .forEach((thing, fields) -> assertEquals(thing.fields(), fields, thing.word()));
  }

  @Test
  void aFieldKeepsAllThatItWasGiven() {
    Field field = Field.text("key", "Help.").required().like("such").usually("usual").since(2);
    assertEquals(
        new Field("key", Content.TEXT, true, "Help.", "such", List.of(), "usual", 2), field);
    assertEquals(Content.PROSE, Field.prose("key", "Help.").kind());
    assertEquals(Content.DATE, Field.date("key", "Help.").kind());
    Allowed word = new Allowed("yes", "it is");
    assertEquals(List.of("yes"), Field.choice("key", "Help.", "yes", word).words());
  }
}
