package io.github.essayplanner.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A field that a thing may have.
 *
 * @param kind what it takes
 * @param isRequired whether it has to be there
 * @param help what it is for, as a sentence
 * @param example what may stand there or, of a field with parts, its first line; may be empty
 * @param choices the words it may have, where it may have no others
 * @param usual what counts where it isn't given, or empty
 * @param edition the first edition of the format that has it
 */
public record Field(
    String key,
    FieldKind kind,
    boolean isRequired,
    String help,
    String example,
    List<Allowed> choices,
    String usual,
    int edition) {
  public Field {
    choices = List.copyOf(choices);
  }

  static Field of(String key, FieldKind kind, String help) {
    return new Field(key, kind, false, help, "", List.of(), "", 1);
  }

  static Field text(String key, String help) {
    return of(key, Content.TEXT, help);
  }

  static Field prose(String key, String help) {
    return of(key, Content.PROSE, help);
  }

  static Field date(String key, String help) {
    return of(key, Content.DATE, help).like("1953, 12 August 1953, 1953–56, c. 44 BC");
  }

  /**
   * @param usual what counts where none is given, or empty
   */
  static Field choice(String key, String help, String usual, Allowed... choices) {
    return new Field(key, Content.CHOICE, false, help, "", List.of(choices), usual, 1);
  }

  Field required() {
    return new Field(key, kind, true, help, example, choices, usual, edition);
  }

  Field like(String words) {
    return new Field(key, kind, isRequired, help, words, choices, usual, edition);
  }

  Field usually(String word) {
    return new Field(key, kind, isRequired, help, example, choices, word, edition);
  }

  Field since(int first) {
    return new Field(key, kind, isRequired, help, example, choices, usual, first);
  }

  /** The words it may have. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (Allowed allowed : choices) {
      words.add(allowed.word());
    }
    return words;
  }
}
