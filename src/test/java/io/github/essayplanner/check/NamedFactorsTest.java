package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedFactorsTest {
  private static final ArgumentMap MAP =
      ArgumentReader.read(
              new Text(
                  "map",
                  """
                  question: How far was Macbeth to blame?
                  factors:
                    lady:
                      name: Lady Macbeth
                      point: She turns a wish into a plan of murder.
                    choices:
                      name: His own choices
                    austria:
                      name: Austria and Geneva, 1955
                    berlin:
                      name: The Berlin crisis
                    arms:
                      name: Client Armies
                    walls:
                      name: Walls of Berlin
                  """))
          .map()
          .orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His choice was his own.|choices",
        "It was not chosen.|''",
        "We see Lady Macbeth walk.|lady",
        "In Macbeth all is dark.|''",
        "Then the Lady spoke.|lady",
        "Then the lady spoke.|''",
        "He made a plan for war.|''",
        "Her wish, the plan and the turn to it.|lady",
        "In Austria they agreed.|austria",
        "Austria was settled.|''",
        "Geneva was worse.|austria",
        "It ended. Austria was settled.|''",
        "Why? Austria was settled.|''",
        "They met, Austria too.|austria",
        "A wish and a plan were there.|lady",
        "They met in austria.|''",
        "Over Berlin both risked war.|''",
        "The crisis of Berlin was grave.|berlin",
        "The armies of a client.|arms",
        "The armies came.|''",
        "''|''"
      })
  void aTextNamesAFactorByItsNameByANameOfItsOwnOrByItsPoint(String text, String ids) {
    assertEquals(ids.isEmpty() ? List.of() : List.of(ids), NamedFactors.of(MAP).in(text));
  }
}
