package io.github.essayplanner.model;

import io.github.essayplanner.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The tags that a question demands evidence on, each once. Case and the encoding of accents tell no
 * two apart. Made once for a map: asking it takes as long as the evidence has tags, however many
 * are demanded.
 */
public final class Cover {
  private final List<String> tags = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  private Cover() {}

  /** What the question of a map must cover: its tags, each once. */
  public static Cover of(ArgumentMap map) {
    Cover cover = new Cover();
    for (String tag : map.cover()) {
      if (cover.places.putIfAbsent(Spelling.folded(tag), cover.tags.size()) == null) {
        cover.tags.add(tag);
      }
    }
    return cover;
  }

  /** How many things must be covered. */
  public int size() {
    return tags.size();
  }

  /**
   * A demanded tag as the question first has it.
   *
   * @param place from 0
   */
  public String tag(int place) {
    return tags.get(place);
  }

  /** The places of the demanded tags that evidence carries. */
  public SortedSet<Integer> places(Evidence evidence) {
    SortedSet<Integer> carried = new TreeSet<>();
    if (!tags.isEmpty()) {
      for (String tag : evidence.tags()) {
        Integer place = places.get(Spelling.folded(tag));
        if (place != null) {
          carried.add(place);
        }
      }
    }
    return carried;
  }
}
