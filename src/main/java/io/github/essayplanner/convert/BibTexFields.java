package io.github.essayplanner.convert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.ConcateValue;
import org.jbibtex.Key;
import org.jbibtex.ReferenceValue;
import org.jbibtex.Value;

/**
 * The texts of an entry of BibTeX. A few lines can name each other in a circle, or double a text
 * with each {@code @string}, so nothing here follows them further than a reader would.
 */
final class BibTexFields {
  /** The characters and pieces that a field may come to; an abstract has some thousands. */
  private static final int MOST = 1 << 20;

  private static final Key TITLE = new Key("title");

  private BibTexFields() {}

  /** Where a text is longer than any that was typed. */
  static final class TooLong extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * The texts by the names of their fields in small letters: an entry's own, and those that it
   * takes over from the one it refers to.
   *
   * @param byKey all entries by their keys as typed
   */
  static Map<String, String> of(BibTeXEntry entry, Map<String, BibTeXEntry> byKey) throws TooLong {
    Map<Key, Value> all = new LinkedHashMap<>(entry.getFields());
    BibTeXEntry other = other(entry, byKey);
    if (other != null && other != entry) {
      other.getFields().forEach(all::putIfAbsent);
      Value title = other.getFields().get(TITLE);
      if (title != null) {
        all.putIfAbsent(new Key("booktitle"), title);
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<Key, Value> field : all.entrySet()) {
      if (field.getValue() != null) {
        texts.putIfAbsent(
            field.getKey().getValue().toLowerCase(Locale.ROOT), text(field.getValue()));
      }
    }
    return texts;
  }

  /** The entry that another refers to; capitals count where several have its key. */
  private static BibTeXEntry other(BibTeXEntry entry, Map<String, BibTeXEntry> byKey) {
    BibTeXEntry found = entry.getCrossReference();
    Value key = entry.getField(BibTeXEntry.KEY_CROSSREF);
    return found == null || key == null ? found : byKey.getOrDefault(key.toUserString(), found);
  }

  private static String text(Value whole) throws TooLong {
    StringBuilder text = new StringBuilder();
    Deque<Value> rest = new ArrayDeque<>();
    rest.push(whole);
    for (int pieces = 0; !rest.isEmpty(); pieces++) {
      if (pieces > MOST || text.length() > MOST) {
        throw new TooLong();
      }
      Value next = rest.pop();
      if (next instanceof ConcateValue two) {
        rest.push(two.getRight());
        rest.push(two.getLeft());
      } else if (next instanceof ReferenceValue name && name.getString() != null) {
        rest.push(name.getString().getValue());
      } else {
        text.append(next.toUserString());
      }
    }
    return text.toString();
  }
}
