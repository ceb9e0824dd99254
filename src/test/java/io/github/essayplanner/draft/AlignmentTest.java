package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence has a fact of the map, perhaps has it, or has it not. */
class AlignmentTest {
  private static final String MAP =
      """
      question: Why did the Republic of Rome fall?
      factors:
        army:
          point: Soldiers followed their generals.
          evidence:
            - fact: %s
      """;

  private static Presence found(String map, String draft) {
    ArgumentMap read = ArgumentReader.read(new Text("map.yaml", map)).map().orElseThrow();
    Alignment alignment = Alignment.of(read, Draft.of(new Text("draft.md", draft + "\n")));
    return alignment.found(alignment.facts().get(0));
  }

  @Test
  void aQuotationWithoutAFactIsFoundInTheWriterSOwnWords() {
    String map = MAP.replace("fact: %s", "quote: The legions of the north shall choose the consul");
    String draft = "In the end the northern legions were to choose who was consul.";
    assertEquals(Presence.YES, found(map, draft));
  }

  @Test
  void theDayOfAFactSpeaksForASentenceThatHasLittleElseOfIt() {
    String fact =
        "The senate granted the young general a triumph over Numidia\n              date: ";
    String draft =
        "The city was quiet. On 5 June 1781 the senate met, and it gave way to the soldiers.";
    assertEquals(Presence.YES, found(MAP.formatted(fact + "5 June 1781"), draft));
    assertEquals(Presence.NO, found(MAP.formatted(fact + "8 September 1781"), draft));
  }

  @Test
  void theSeasonOfAFactSpeaksForASentenceToo() {
    String fact =
        "The senate granted the young general a triumph over Numidia\n              date: ";
    String draft = "In the autumn of 1781 the senate met, and the general had his way.";
    assertEquals(Presence.YES, found(MAP.formatted(fact + "5 October 1781"), draft));
    assertEquals(Presence.PERHAPS, found(MAP.formatted(fact + "5 May 1781"), draft));
    assertEquals(Presence.NO, found(MAP.formatted(fact + "5 October 1783"), draft));
  }

  @Test
  void aFactThatIsFoundWhereAnotherFactorRepeatsItIsFound() {
    String map =
        MAP.formatted("Sulla marched on Rome with six legions\n              id: march")
            + """
                people:
                  point: The people of Rome were hungry and followed whoever fed them.
                  evidence:
                    - see: march
              """
                .indent(-2);
    String draft =
        "The people of Rome were hungry, and followed whoever fed them. Sulla marched on Rome with"
            + " six legions, and the hungry people followed.";
    assertEquals(Presence.YES, found(map, draft));
  }

  @Test
  void aFactInItsOwnWordsIsFoundThoughAnotherFactorRepeatsIt() {
    String map =
        """
        question: Why did the harbour of Wexley close?
        factors:
          sand:
            evidence:
              - fact: The council sold the dredger Hope to a merchant.
                id: sale
              - fact: Anchors were lost on the bank in a gale of May, and mud covered the slipway.
          trade:
            evidence:
              - fact: Wool went to Hull by train.
              - fact: Carriers sold their wagons.
              - see: sale
        """;
    assertEquals(Presence.YES, found(map, "The council sold the dredger Hope to a merchant."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Sulla marched on Rome # Sulla marched on Rome. # YES",
        "Sulla marched on Rome # In March Rome was calm. # NO",
        "Sulla marched on Rome # Sulla was tall. Sulla was grim. Nobody had marched before. # PERHAPS",
        "Rome was calm in March # On 3 March Rome was calm. # YES",
        "Sulla marched on Rome # Sulla never marched on Rome. # PERHAPS",
        "Sulla marched on Rome # Sulla did not march on Rome. # PERHAPS",
        "Sulla marched on Rome # It is a myth that Sulla marched on Rome. # PERHAPS",
        "Sulla marched on Rome # Sulla was not alone when he marched on Rome. # YES",
        "Sulla never marched on Rome # Sulla has never marched on Rome. # YES",
      })
  void aFactIsFoundAsSurelyAsItsWordsAre(String fact, String sentence, Presence found) {
    assertEquals(found, found(MAP.formatted(fact), sentence));
  }
}
