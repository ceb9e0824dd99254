package io.github.essayplanner.mend;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Spelling;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields that misspelt keys are meant for, each looked for once. */
final class MisspeltKeys {
  /** After so many different keys no more are looked for: no file is to take long. */
  private static final int MOST = 1_000;

  private static final int LONGEST = 20;

  private final Map<Thing, Map<String, String>> known = new EnumMap<>(Thing.class);
  private int looked;

  /** The field of a thing that a key is meant for, or the key itself. */
  String of(String key, Thing thing) {
    boolean isHidden = key.indexOf('\u0085') >= 0; // Told as what hides it, and not as misspelt.
    if (thing.has(key) || key.length() > LONGEST || isHidden) {
      return key;
    }
    Map<String, String> ofThing = known.computeIfAbsent(thing, t -> new HashMap<>());
    return ofThing.computeIfAbsent(key, k -> looked++ < MOST ? look(k, thing) : k);
  }

  private static String look(String key, Thing thing) {
    String small = key.toLowerCase(Locale.ROOT);
    if (thing.has(small)) {
      return small;
    }
    List<String> near = Spelling.nearest(key, thing.keys());
    return near.size() == 1 ? near.get(0) : key;
  }
}
