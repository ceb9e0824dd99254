package io.github.essayplanner.draft;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import org.junit.jupiter.api.Test;

/** The place of a play that a sentence gives is one that it does not deny, and its fact's. */
class SceneTest {
  @Test
  void aPlaceThatIsDeniedIsPassedOver() {
    String denied = "It isn't in Act 1 that they harm him";
    assertNull(Scene.inWords(denied, 0));
    assertEquals(4, Scene.inWords(denied + ", but in Act 4", 0).act());
    assertEquals(1, Scene.inWords("Not only in Act 1 do they harm him", 0).act());
    assertNull(Scene.inWords("It isn't in the first act that they harm him", 0));
  }

  @Test
  void anActIsToldByItsPlaceInTheRowToo() {
    assertEquals(4, Scene.inWords("In the fourth act he hides the keys", 0).act());
    assertEquals(2, Scene.inWords("until the third act, scene two", 0).scene());
    assertNull(Scene.inWords("Her first act is to hide the keys", 0));
  }

  @Test
  void aPlaceBehindAnotherQuotationIsThatQuotations() {
    String hidden = "The pilot hides the harbour keys in a jar";
    assertEquals("Act 3, scene 2", placeInMap(hidden + " (2.1)."));
    assertEquals("", placeInMap(hidden + " and says that “gulls are my only friends” (2.1)."));
    assertEquals(
        "Act 3, scene 2", placeInMap("“Gulls,” he says; " + hidden.toLowerCase(ROOT) + " (2.1)."));
  }

  private static String placeInMap(String draft) {
    String map =
        """
        question: Why did the harbour of Wexley close?
        sources: {play: {title: The Harbour}}
        factors:
          pilot:
            evidence:
              - {fact: The pilot hides the harbour keys in a jar., source: "play, 3.2"}
        """;
    Text text = new Text("map.yaml", map);
    ArgumentMap read = ArgumentReader.read(text).map().orElseThrow();
    DraftCheck check =
        DraftCheck.of(
            text,
            EssayPlan.of(read, read, PlanOptions.PLAIN),
            Draft.of(new Text("draft.md", draft + "\n")));
    return check.contradictions().isEmpty() ? "" : check.contradictions().get(0).mapSays();
  }
}
