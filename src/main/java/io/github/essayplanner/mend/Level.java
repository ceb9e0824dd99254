package io.github.essayplanner.mend;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.OtherNames;
import io.github.essayplanner.format.Thing;
import java.util.HashSet;
import java.util.Set;

/** Fields that stand one below the other, or the items of a list. */
final class Level {
  private final FieldKind kind;
  private final int column;
  private final boolean isList;
  private final MisspeltKeys misspelt;
  private final Set<String> keys = new HashSet<>();
  private String last = "";
  private int items;

  /**
   * @param kind what it is made of, or null where the format doesn't know
   * @param column where its keys or dashes begin, from 0
   * @param misspelt the keys that were meant by misspelt ones
   */
  Level(FieldKind kind, int column, boolean isList, MisspeltKeys misspelt) {
    this.misspelt = misspelt;
    this.kind = kind instanceof ListOf list && !isList ? list.each() : kind;
    this.column = column;
    this.isList = isList;
  }

  int column() {
    return column;
  }

  boolean isList() {
    return isList;
  }

  Thing thing() {
    return kind instanceof Thing thing ? thing : null;
  }

  /** What stands under its ids, where it is things by id. */
  Thing each() {
    return kind instanceof ById byId ? byId.each() : null;
  }

  /** Whether all that can stand here are texts or numbers by words of the writer's own. */
  boolean hasOwnKeys() {
    return kind == Content.TERMS || kind == Content.SCORES;
  }

  void add(String key) {
    keys.add(meant(key));
    last = key;
  }

  void addItem() {
    items++;
  }

  int items() {
    return items;
  }

  /** The key that was written last. */
  String last() {
    return last;
  }

  boolean isGiven(String key) {
    return keys.contains(meant(key));
  }

  /** Whether the format knows the key, as written. */
  boolean has(String key) {
    return thing() != null && thing().has(key);
  }

  /** Whether a key may stand here: one of its fields, misspelt or not, or any. */
  boolean takes(String key) {
    return thing() == null || has(meant(key));
  }

  /** Whether a key is one of its fields, misspelt or not, or may be a word of the writer's own. */
  boolean knows(String key) {
    return has(meant(key)) || hasOwnKeys();
  }

  /** The field that a key is meant for, or the key. */
  String meant(String key) {
    return thing() == null ? key : misspelt.of(key, thing());
  }

  /** Whether a word is a field that is not given yet, misspelt. */
  boolean lacks(String word) {
    return !isList && !has(word) && has(meant(word)) && !isGiven(word);
  }

  /** Whether a word is another name for one of its fields. */
  boolean isCalled(String word) {
    return thing() != null && !OtherNames.meant(word, thing().keys()).isEmpty();
  }

  /** What stands in a field, or null where that isn't known. */
  FieldKind in(String key) {
    if (thing() != null) {
      String meant = meant(key);
      return thing().has(meant) ? thing().field(meant).kind() : null;
    }
    if (kind instanceof ById byId) {
      return byId.each();
    }
    return kind == Content.TERMS || kind == Content.REASONS
        ? Content.PROSE
        : kind == Content.SCORES ? Content.IMPORTANCE : null;
  }

  /** What an item is, or null. */
  FieldKind item() {
    return kind instanceof ListOf list ? list.each() : kind == Content.WORDS ? Content.TEXT : null;
  }

  /** The kind as it was given. */
  FieldKind kind() {
    return kind;
  }
}
