package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name in a text: a word with a capital that opens no sentence, with its neighbours.
 *
 * @param stem its number
 * @param before the stem of the telling word before it, with at most one filler between, or −1
 * @param named whether the word right before it is a name as well: a town before its state
 * @param opens whether nothing but filler and a time stands before it in its sentence
 * @param joint the word right before it: "since", "at"
 * @param after the stem of the word right after it, where that tells something, or −1
 * @param second that of the word after this one, or −1
 */
record ProseName(
    String typed,
    int stem,
    int start,
    int before,
    boolean named,
    boolean opens,
    String joint,
    int after,
    int second) {
  private static final Set<String> NONE =
      Set.of(
          ("act scene i im ive id monday tuesday wednesday thursday friday saturday sunday"
                  + " president premier chancellor minister king queen emperor tsar pope congress"
                  + " parliament government bc bce ad ce")
              .split(" "));

  private static final Set<String> OF_PLACE = Set.of("to", "into", "in", "from", "at");

  /** "The summit at Geneva" has the name where "the Paris summit" has it. */
  private static final Set<String> OF_THING = Set.of("at", "of");

  int end() {
    return start + typed.length();
  }

  /** Whether both stand between the same words: "Malcolm's wife", "Macduff's wife". */
  boolean isInPlaceOf(ProseName other) {
    boolean possessive = typed.endsWith("s") == other.typed.endsWith("s");
    return isSamePlace(other)
        || isRivalPlace(other)
        || OF_THING.contains(joint) && before >= 0 && before == other.after
        || after >= 0 && after == other.after && possessive
        || before >= 0 && before == other.before
        || joint.equals("since") && other.joint.equals("since");
  }

  /** Whether the same word follows both, and neither is the one by whom something is done. */
  boolean doesLike(ProseName other) {
    return after >= 0
        && after == other.after
        && isPossessive() == other.isPossessive()
        && !joint.equals("by")
        && !other.joint.equals("by");
  }

  /**
   * "to Ireland" and "to England": both are countries and stand behind the same word; "to Europe"
   * may be "to England".
   */
  private boolean isSamePlace(ProseName other) {
    return joint.equals(other.joint)
        && OF_PLACE.contains(joint)
        && isCountry()
        && other.isCountry()
        && !Nations.isContinent(plain())
        && !Nations.isContinent(other.plain());
  }

  /** "Malin's notes" has not Malin for its subject. */
  private boolean isPossessive() {
    return typed.endsWith("'s")
        || typed.endsWith("’s")
        || typed.endsWith("s'")
        || typed.endsWith("s’");
  }

  /** Whether it names a country or its people. */
  boolean isCountry() {
    return Nations.has(plain());
  }

  /** Whether they are two countries, or two states of America. */
  boolean isRivalOf(ProseName other) {
    return Nations.areRivals(plain(), other.plain());
  }

  /** Whether one begins as the other does: "West" and "Western". */
  boolean isLike(ProseName other) {
    return plain().startsWith(other.plain()) || other.plain().startsWith(plain());
  }

  /** "St Paul, Wisconsin" for "St Paul, Minnesota"; "Austria's rent brake" for "German brake". */
  private boolean isRivalPlace(ProseName other) {
    boolean sameTown = named && other.named && joint.equals(other.joint);
    boolean sameThing = other.after >= 0 && other.after == second;
    return (sameTown || sameThing) && isRivalOf(other);
  }

  private String plain() {
    return Stems.words(typed).get(0).plain();
  }

  /** The names between two indexes, which the text before the first does not end. */
  static List<ProseName> in(String text, int from, int to, Vocabulary vocabulary) {
    return in(text, from, to, vocabulary, null);
  }

  /** The same with the first word, where a map knows it for a name. */
  static List<ProseName> in(
      String text, int from, int to, Vocabulary vocabulary, KnownNames known) {
    String stretch = text.substring(from, to);
    List<Stems.Word> words = Stems.words(stretch);
    List<ProseName> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Stems.Word word = words.get(i);
      boolean mayBe = i > 0 || known != null && known.has(vocabulary.number(word.plain()));
      if (mayBe && isName(word)) {
        names.add(
            new ProseName(
                word.typed(),
                vocabulary.number(word.plain()),
                from + word.start(),
                before(words, i, vocabulary),
                i > 0 && isName(words.get(i - 1)),
                opens(words, i),
                i == 0 ? "" : words.get(i - 1).plain(),
                after(words, i, stretch, vocabulary),
                i + 1 < words.size() ? after(words, i + 1, stretch, vocabulary) : -1));
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
            new ProseName(
                typed,
                last.stem,
                last.start,
                last.before,
                last.named,
                last.opens,
                last.joint,
                name.after,
                name.second);
        joined.set(joined.size() - 1, whole);
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private static boolean isName(Stems.Word word) {
    return Character.isUpperCase(word.typed().codePointAt(0))
        && word.plain().length() > 1
        && !word.isFiller()
        && !NONE.contains(word.plain())
        && !ProseClause.isMonth(word.plain());
  }

  private static boolean opens(List<Stems.Word> words, int i) {
    for (Stems.Word word : words.subList(0, i)) {
      boolean number = NumberWords.small(word.plain()) > 0;
      if (!word.isFiller() && !number && !ProseClause.isOfTime(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether both are the first that their sentences speak of, and neither is a country. */
  boolean opensLike(ProseName other) {
    boolean subjects = joint.isEmpty() || !OF_PLACE.contains(joint) && !OF_THING.contains(joint);
    return opens
        && other.opens
        && subjects
        && isPossessive() == other.isPossessive()
        && !isCountry()
        && !other.isCountry();
  }

  private static int before(List<Stems.Word> words, int i, Vocabulary vocabulary) {
    if (i == 0) {
      return -1;
    }
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
