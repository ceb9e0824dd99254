package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation.Cited;
import io.github.essayplanner.model.Comment;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.FactorOrder;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fields that came with the second edition of the format. */
class SecondEditionTest {
  private static final String MAP =
      """
      question: How far?
      %s
      factors:
        land:
          evidence:
            - {id: law, fact: A law was made., source: "gray, p. 3"}
        army:
          evidence: Sulla marched.
      sources:
        gray: {author: J. Gray}
        berlin: {author: I. Berlin}
      """;

  private static ArgumentMap map(String text) {
    Reading reading = read(text);
    assertEquals(List.of(), messages(reading));
    return reading.map().orElseThrow();
  }

  private static Reading read(String text) {
    return ArgumentReader.read(new Text("map", text));
  }

  private static List<String> messages(Reading reading) {
    List<String> all = new ArrayList<>();
    reading.findings().forEach(f -> all.add(f.message() + " → " + f.suggestion()));
    return all;
  }

  private static FactorOrder order(String typed) {
    return map(MAP.formatted("order: " + typed)).order();
  }

  @Test
  void anOrderIsAWordOrTheIdsOfFactors() {
    assertEquals(new FactorOrder("sides", List.of()), order("sides"));
    assertEquals(new FactorOrder("", List.of("army")), order("army"));
    assertEquals(new FactorOrder("", List.of("army", "land")), order("[army, land]"));
    assertEquals(FactorOrder.NONE, order(""));
  }

  @Test
  void everyOrderOfThePlanIsAWordOfTheFormat() {
    List<String> words = Thing.MAP.field("order").words();
    for (Order order : Order.values()) {
      String word = order.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertEquals(true, words.contains(word), word);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[land, land] | \"land\" has its place in this order already",
        "[land, navy] | there is no factor \"navy\" in this map",
        "[sides] | \"sides\" stands among ids of factors, and it is a whole order",
        "side | \"order\" can't be \"side\": it is no order and no factor",
        "'land, army' | \"order\" can't be \"land, army\": it is no order and no factor"
      })
  void anOrderOfWhatIsNotThereIsAnError(String typed, String message) {
    Reading reading = read(MAP.formatted("order: " + typed));
    assertEquals(List.of(message), reading.findings().stream().map(f -> f.message()).toList());
    assertEquals(true, reading.findings().get(0).isError());
  }

  @Test
  void aQuestionMayHaveItsOwnOrderCountersAndLinks() {
    ArgumentMap map =
        map(
            MAP.formatted("order: sides")
                + """
                questions:
                  other:
                    question: Why?
                    order: [army]
                    factors:
                      land:
                        counter: {claim: It was repealed., evidence: law}
                        links: {to: army, how: landless men enlisted}
                """);
    ArgumentMap other = map.answering(map.question("other").orElseThrow());
    assertEquals(new FactorOrder("", List.of("army")), other.order());
    Counter counter = other.factor("land").orElseThrow().counters().get(0);
    assertEquals("law", counter.evidence());
    Link link = other.factor("land").orElseThrow().links().get(0);
    assertEquals("landless men enlisted", link.how());
    assertEquals(List.of(), map.factor("land").orElseThrow().links());
  }

  @Test
  void aCounterRestsOnEvidenceOfItsOwnFactor() {
    String counter = "    counter: {claim: No., evidence: law}\n";
    String below = MAP.formatted("").replace("  army:\n", counter + "  army:\n");
    assertEquals("law", map(below).factor("land").orElseThrow().counters().get(0).evidence());
    String elsewhere = MAP.formatted("").replace("sources:\n", counter + "sources:\n");
    assertEquals(
        "there is no evidence \"law\" under this factor",
        read(elsewhere).findings().get(0).message());
  }

  @Test
  void aQuotationStandsWithoutAFact() {
    String map = MAP.formatted("").replace("evidence: Sulla marched.", "evidence: {quote: March!}");
    assertEquals("March!", map(map).factor("army").orElseThrow().evidence().get(0).factOrQuote());
  }

  /** The messages where a map has an error by which its lines are looked at one by one. */
  private static List<String> besideAnError(String first, String second) {
    String items = "\n      - " + first + ": F\n        date: 1956\n      - " + second + ": Q\n";
    String army = "army:\n    importance: 11\n    evidence:" + items + "        shows: S\n";
    return told(MAP.formatted("").replace("army:\n    evidence: Sulla marched.\n", army));
  }

  @ParameterizedTest
  @CsvSource({"fact,quote", "quote,quote", "quote,fact", "fact,fact"})
  void aQuotationIsNoFieldOfTheItemAbove(String first, String second) {
    assertEquals(
        List.of("\"importance\" goes from 1 to 10, and this is 11"), besideAnError(first, second));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fact", "quote"})
  void aFieldThatMakesNoItemIsAskedAboutBelowAFactAndBelowAQuotation(String first) {
    assertEquals(
        "the dash before \"source\" begins a new item, which has no \"fact\"",
        besideAnError(first, "source").get(1));
  }

  private static List<String> told(String map) {
    return read(map).findings().stream().map(finding -> finding.message()).toList();
  }

  private static List<Cited> cited(String source) {
    return map(MAP.formatted("").replace("\"gray, p. 3\"", source))
        .factor("land")
        .orElseThrow()
        .evidence()
        .get(0)
        .source()
        .cited();
  }

  @Test
  void severalSourcesAreOneTextWithSemicolonsOrAList() {
    Cited gray = new Cited("gray, p. 3", "gray", "p. 3");
    Cited berlin = new Cited("berlin", "berlin", "");
    assertEquals(List.of(gray, berlin), cited("'gray, p. 3; berlin'"));
    assertEquals(List.of(gray, berlin), cited("['gray, p. 3', berlin]"));
    assertEquals(
        List.of(new Cited("gray, p. 3; p. 7", "gray", "p. 3; p. 7")), cited("'gray, p. 3; p. 7'"));
    assertEquals(List.of(new Cited("a letter", "", ""), berlin), cited("'a letter; berlin'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gray p. 5 | gray, p. 5",
        "gray:5 | gray, 5",
        "'gray: 5' | gray, 5",
        "'@gray, 5' | gray, 5",
        "'[gray, 5]' | gray, 5",
        "'[@gray, 5]' | gray, 5",
        "'see gray, 5' | gray, 5",
        "Gray | gray",
        "'GRAY, pp. 5–6' | gray, pp. 5–6",
        "gray Book 9 | gray, Book 9",
        "'berlin; Gray p. 5' | gray, p. 5"
      })
  void aSourceThatIsNearlyNamedIsAnsweredWithTheRightSpelling(String typed, String right) {
    List<String> messages =
        messages(read(MAP.formatted("").replace("\"gray, p. 3\"", "\"" + typed + "\"")));
    assertEquals(1, messages.size(), messages.toString());
    assertEquals(
        "if you mean that source, write \"" + right + "\"", messages.get(0).split(" → ")[1]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Gray Matters in Oxford", "grayling p. 5", "a letter to gray, 1971", "gray hairs"})
  void aSourceOfAnotherNameIsLeftAlone(String typed) {
    assertEquals(List.of(new Cited(typed, "", "")), cited("\"" + typed + "\""));
  }

  @Test
  void aStanceThatIsNotGivenIsTellable() {
    assertEquals(
        Optional.empty(), map(MAP.formatted("")).factor("land").orElseThrow().givenStance());
  }

  @Test
  void commentsAreTextsOrSayWhoAndWhen() {
    List<Comment> comments =
        map(MAP.formatted("comments: [Good., {by: A. Teacher, text: Why?, date: 3 May 2026}]"))
            .comments();
    assertEquals(List.of("", "A. Teacher"), comments.stream().map(Comment::by).toList());
    assertEquals(List.of("Good.", "Why?"), comments.stream().map(Comment::text).toList());
    assertEquals("3 May 2026", comments.get(1).date().typed());
  }

  @Test
  void aMapSaysWhoArguesAndASourceTheRestOfItsReference() {
    ArgumentMap map =
        map(
            MAP.formatted("author: A. Pupil")
                .replace("{author: J. Gray}", "{short: Gray, in: Past & Present, key: gray_1971}"));
    assertEquals("A. Pupil", map.author());
    assertEquals("Past & Present", map.source("gray").orElseThrow().published().in());
    assertEquals("gray_1971", map.source("gray").orElseThrow().published().key());
  }
}
