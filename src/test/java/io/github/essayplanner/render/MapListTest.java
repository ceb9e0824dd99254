package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The maps of a folder, those that can't be read too. */
class MapListTest {
  private static final String ROME =
      """
      question: Why did Rome fall?
      questions:
        east: {question: Why did the East stand?}
      factors:
        army:
          evidence: The legions followed Alaric.
        land:
      """;

  private static Map<String, MapList.Listed> maps() {
    ArgumentMap rome = Reports.map("rome.yaml", ROME);
    ArgumentMap begun = Reports.map("begun.yaml", "question: Q\n");
    Map<String, MapList.Listed> maps = new LinkedHashMap<>();
    maps.put("rome", new MapList.Listed(Optional.of(rome), 0));
    maps.put("begun", new MapList.Listed(Optional.of(begun), 0));
    maps.put("broken", new MapList.Listed(Optional.of(begun), 2));
    maps.put("-a b", new MapList.Listed(Optional.empty(), 3));
    maps.put("unread", new MapList.Listed(Optional.empty(), 1));
    return maps;
  }

  @Test
  void eachMapHasItsQuestionsAndWhatItHoldsOrHowManyErrors() {
    StringBuilder page = new StringBuilder();
    MapList.write(maps(), new MarkdownPage(page));
    assertEquals(
        """
        # Maps

        | No. | Map | Holds |
        | --: | ------ | -------------------------------- |
        | 1 | rome | 2 factors, 1 piece of evidence |
        | 2 | begun | 0 factors, 0 pieces of evidence |
        | 3 | broken | 2 errors: see essay check broken |
        |  | -a b | 3 errors: see essay check |
        |  | unread | 1 error: see essay check unread |

        1. **rome:** Why did Rome fall?
           - east: Why did the East stand?
        2. **begun:** Q
        3. **broken:** Q
        """,
        page.toString());
  }

  @Test
  void aProgramIsToldTheSame() {
    StringWriter json = new StringWriter();
    PrintWriter writer = new PrintWriter(json);
    Json.write(writer, out -> MapList.writeJson(maps(), out));
    JsonNode list = JsonMapper.shared().readTree(json.toString()).get("maps");
    assertEquals("rome", list.get(0).get("name").asString());
    assertEquals("Why did Rome fall?", list.get(0).get("question").asString());
    assertEquals(
        "[{\"id\":\"east\",\"question\":\"Why did the East stand?\"}]",
        list.get(0).get("questions").toString());
    assertEquals(
        "[2,0,0,0,0] [1,0,0,0,0] [0,0,2,3,1]",
        numbers(list, "factors") + " " + numbers(list, "evidence") + " " + numbers(list, "errors"));
  }

  private static String numbers(JsonNode list, String field) {
    return list.findValues(field).toString().replace(" ", "");
  }
}
