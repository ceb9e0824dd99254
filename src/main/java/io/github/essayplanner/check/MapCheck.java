package io.github.essayplanner.check;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A map, read and looked through.
 *
 * @param reading what its file says
 * @param findings everything that is wrong or weak in it, in order of place
 */
public record MapCheck(Reading reading, List<Finding> findings) {
  public MapCheck {
    findings = List.copyOf(findings);
  }

  public static MapCheck of(Text text) {
    return of(ArgumentReader.read(text));
  }

  /** The same for a file that has been read. */
  public static MapCheck of(Reading reading) {
    List<Finding> all = new ArrayList<>(reading.findings());
    if (reading.map().isPresent()) {
      all.addAll(ArgumentCheck.of(reading.map().get(), reading.findings()));
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).rule() == ArgumentRule.DATE_IN_FACT) {
        all.set(i, FactDates.withFix(all.get(i), reading.text()));
      }
    }
    Collections.sort(all);
    return new MapCheck(reading, all);
  }
}
