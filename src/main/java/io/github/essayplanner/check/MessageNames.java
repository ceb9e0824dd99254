package io.github.essayplanner.check;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Snippet;
import io.github.essayplanner.verdict.Wording;
import java.util.ArrayList;
import java.util.List;

/** How a message names a piece of an argument, and tells where a field is to be added to it. */
final class MessageNames {
  private MessageNames() {}

  /** Evidence by the beginning of its fact. */
  static String evidence(Evidence item) {
    return item.factOrQuote().isEmpty() ? "This evidence" : Snippet.of(item.factOrQuote());
  }

  /** What to type so that evidence gets a field. */
  static String add(String field, Evidence item) {
    return add(field, "fact", item.place());
  }

  /** What to type so that a counter-argument gets a field. */
  static String add(String field, Counter counter) {
    return add(field, "claim", counter.place());
  }

  /** A bare text has first to become the field that it stands for. */
  private static String add(String field, String text, Location place) {
    boolean isBare =
        place.fields().containsKey(text) && place.of(text).start() == place.span().start();
    return isBare
        ? "write it as \"- " + text + ": …\" with \"" + field + ": …\" right under \"" + text + "\""
        : "add \"" + field + ": …\"";
  }

  static String quoted(String name) {
    return "\"" + name + "\"";
  }

  static String quoted(Factor factor) {
    return quoted(factor.name());
  }

  /** Not too many names, then how many there are besides. */
  static String quoted(List<Factor> factors) {
    List<String> quoted = new ArrayList<>();
    for (Factor factor : factors) {
      quoted.add(quoted(factor));
    }
    return Wording.list(quoted, Wording.MOST_NAMES);
  }
}
