package io.github.essayplanner.read;

import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The things of one kind that a map may refer to by id.
 *
 * @param kind for messages: {@code factor}
 * @param names names by id, in the order written
 */
record References(String kind, Map<String, String> names) {
  /** Among more things, or after more mistakes, nothing is suggested: no map takes long to read. */
  private static final int MOST_SUGGESTED = 500;

  References(String kind) {
    this(kind, new LinkedHashMap<>());
  }

  boolean has(String id) {
    return names.containsKey(id);
  }

  /** Whether there is such a thing; a finding with the nearest id where there isn't. */
  boolean check(String id, Span span, List<Finding> findings) {
    if (has(id)) {
      return true;
    }
    int colon = id.indexOf(':');
    if (colon > 0 && has(id.substring(0, colon))) {
      String mend = "write \"" + id.substring(0, colon) + ": " + id.substring(colon + 1) + "\"";
      findings.add(
          new Finding(FileRule.KEY_COLON, span, "this colon needs a space after it", mend));
      return false;
    }
    boolean suggests = findings.size() < MOST_SUGGESTED;
    String likelyId = suggests ? Ids.idFor(id) : "";
    Optional<String> named =
        names.entrySet().stream()
            .limit(suggests ? MOST_SUGGESTED : 0)
            .filter(e -> e.getValue().equalsIgnoreCase(id) || e.getKey().equals(likelyId))
            .map(Map.Entry::getKey)
            .findFirst();
    findings.add(
        named.isPresent()
            ? new Finding(
                FileRule.NAME_FOR_ID,
                span,
                "\"" + id + "\" is a name; a " + kind + " is referred to by its id",
                "write \"" + named.get() + "\"")
            : new Finding(
                FileRule.UNKNOWN_ID,
                span,
                "there is no " + kind + " \"" + id + "\" in this map",
                suggests ? mend(id) : ""));
    return false;
  }

  private String mend(String id) {
    String near = Spelling.didYouMean(id, names.keySet());
    if (!near.isEmpty()) {
      return near;
    }
    return names.isEmpty() || names.size() > 12
        ? ""
        : "there are: " + String.join(", ", names.keySet());
  }
}
