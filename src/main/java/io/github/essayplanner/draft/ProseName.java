package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name in a text: a word with a capital that opens no sentence, with its neighbours.
 *
 * @param stem its number
 * @param before the stem of the telling word before it, with at most one filler between, or −1
 * @param joint the word right before it: "since", "at"
 * @param after the stem of the word right after it, where that tells something, or −1
 */
record ProseName(String typed, int stem, int start, int before, String joint, int after) {
  private static final Set<String> NONE =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " act scene i im ive id monday tuesday wednesday thursday friday saturday sunday")
              .split(" "));

  private static final Set<String> OF_PLACE = Set.of("to", "into", "in", "from", "at");

  int end() {
    return start + typed.length();
  }

  /** Whether both stand between the same words: "Malcolm's wife", "Macduff's wife". */
  boolean isInPlaceOf(ProseName other) {
    boolean possessive = typed.endsWith("s") == other.typed.endsWith("s");
    return isSamePlace(other)
        || after >= 0 && after == other.after && possessive
        || before >= 0 && before == other.before
        || joint.equals("since") && other.joint.equals("since");
  }

  /** "to Ireland" and "to England": both are countries and stand behind the same word. */
  private boolean isSamePlace(ProseName other) {
    return joint.equals(other.joint)
        && OF_PLACE.contains(joint)
        && isCountry()
        && other.isCountry();
  }

  private boolean isCountry() {
    return Nations.has(typed.toLowerCase(Locale.ROOT));
  }

  /** The names between two indexes, which the text before the first does not end. */
  static List<ProseName> in(String text, int from, int to, Vocabulary vocabulary) {
    List<Stems.Word> words = Stems.words(text.substring(from, to));
    List<ProseName> names = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Stems.Word word = words.get(i);
      if (isName(word)) {
        names.add(
            new ProseName(
                word.typed(),
                vocabulary.number(word.plain()),
                from + word.start(),
                before(words, i, vocabulary),
                words.get(i - 1).plain(),
                after(words, i, text.substring(from, to), vocabulary)));
      }
    }
    return names;
  }

  /** The same names, those that follow each other with nothing but a space between as one. */
  static List<ProseName> joined(List<ProseName> names, String text) {
    List<ProseName> joined = new ArrayList<>();
    for (ProseName name : names) {
      ProseName last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean follows = last != null && text.substring(last.end(), name.start).equals(" ");
      if (follows) {
        String typed = last.typed + " " + name.typed;
        ProseName whole =
            new ProseName(typed, last.stem, last.start, last.before, last.joint, name.after);
        joined.set(joined.size() - 1, whole);
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static boolean isName(Stems.Word word) {
    return Character.isUpperCase(word.typed().codePointAt(0))
        && !word.isFiller()
        && !NONE.contains(word.plain());
  }

  private static int before(List<Stems.Word> words, int i, Vocabulary vocabulary) {
    Stems.Word near = words.get(i - 1);
    Stems.Word far = near.isFiller() && i > 1 ? words.get(i - 2) : near;
    return far.isFiller() || isName(far) ? -1 : vocabulary.number(far.plain());
  }

  private static int after(List<Stems.Word> words, int i, String text, Vocabulary vocabulary) {
    if (i + 1 == words.size() || words.get(i + 1).isFiller() || isName(words.get(i + 1))) {
      return -1;
    }
    boolean joined = text.substring(words.get(i).end(), words.get(i + 1).start()).isBlank();
    return joined ? vocabulary.number(words.get(i + 1).plain()) : -1;
  }
}
