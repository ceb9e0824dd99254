package io.github.essayplanner.render;

import io.github.essayplanner.draw.Depth;
import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Map;

/** What a command found out, as a value that formats render: each asks for the part it needs. */
public interface Report {
  /** A report that can stand on a page. */
  interface Paged extends Report {
    /** Writes the report, its end included. */
    void page(Page page);
  }

  /** A report that programs can be given. */
  interface Data extends Report {
    /** Writes the report as the one value of a document. */
    void json(Json json);
  }

  /** A report that fits the rows of a spreadsheet. */
  interface Tabular extends Report {
    /** Writes the header and the rows. */
    void csv(Csv csv);
  }

  /** What was found in texts. */
  interface Found extends Report {
    /** The findings of each text, in order of place. */
    Map<Text, List<Finding>> findings();
  }

  /** A report that is a picture. */
  interface Drawn extends Report {
    Diagram diagram();

    /** How far down the picture goes. */
    Depth depth();
  }
}
