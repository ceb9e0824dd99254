package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings are marked in the file that they are of, whatever it is called. */
class FindingsForGitHubTest {
  @ParameterizedTest
  @CsvSource({
    "map.yaml, map.yaml",
    "::error.yaml, %3A%3Aerror.yaml",
    "'a, b: 5%.yaml', a%2C b%3A 5%25.yaml",
    "'new\nline\r.yaml', new%0Aline%0D.yaml",
    "'\u001b[31m.yaml', \\x1b[31m.yaml",
  })
  void aFileIsNamedAsGitHubReadsItBack(String name, String written) {
    Text text = new Text(name, "thesis: T\n");
    StringWriter out = new StringWriter();
    FindingsGitHub.write(text, ArgumentReader.read(text).findings(), new PrintWriter(out, true));
    assertTrue(out.toString().startsWith("::error file=" + written + ",line=1,"), out.toString());
  }
}
