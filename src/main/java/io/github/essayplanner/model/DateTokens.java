package io.github.essayplanner.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The words, numbers and marks of a date. Its form is a letter for each: {@code 9} a number, {@code
 * o} one with th, {@code d} one with an s, {@code m} a month, {@code s} a season, {@code t} early,
 * mid or late, {@code y} a century, {@code b} BC, {@code a} AD, and the marks {@code - , /} and
 * {@code –} as they are.
 */
final class DateTokens {
  static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
  static final List<String> THIRDS = List.of("early", "mid", "late");
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
  private static final List<String> CENTURIES =
      List.of("century", "centuries", "cent", "cents", "c");

  private final List<String> tokens = new ArrayList<>();
  private final StringBuilder form = new StringBuilder();

  private DateTokens() {}

  /**
   * The parts of a date; null where it has any that no date has.
   *
   * @param text in small letters, with plain spaces
   */
  static DateTokens of(String text) {
    DateTokens tokens = new DateTokens();
    return tokens.read(text) ? tokens : null;
  }

  String form() {
    return form.toString();
  }

  String text(int token) {
    return tokens.get(token);
  }

  int size() {
    return tokens.size();
  }

  /** Some of them, on their own. */
  DateTokens part(int from, int to) {
    DateTokens part = new DateTokens();
    part.tokens.addAll(tokens.subList(from, to));
    part.form.append(form, from, to);
    return part;
  }

  private boolean read(String text) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = i + 1;
      if (isDigit(c)) {
        while (end < text.length() && isDigit(text.charAt(end))) {
          end++;
        }
        add('9', text.substring(i, end));
      } else if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        boolean isJoined = i > 0 && isDigit(text.charAt(i - 1));
        if (!addWord(text.substring(i, end), isJoined)) {
          return false;
        }
        boolean isAbridged = form.charAt(form.length() - 1) == 'y' && startsWith(text, end, '.');
        end += isAbridged ? 1 : 0;
      } else if ("-–/,".indexOf(c) >= 0) {
        add(c, String.valueOf(c));
      } else if (c != ' ') {
        return false;
      }
      i = end;
    }
    return !tokens.isEmpty();
  }

  private static boolean startsWith(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean addWord(String word, boolean isJoined) {
    if (isJoined && (word.equals("s") || ORDINALS.contains(word))) {
      form.setCharAt(form.length() - 1, word.equals("s") ? 'd' : 'o');
      return true;
    }
    char kind = kind(word);
    return kind != 0 && (!isJoined || kind == 'b' || kind == 'a') && add(kind, word);
  }

  private char kind(String word) {
    if (SEASONS.contains(word)) {
      return 's';
    }
    if (THIRDS.contains(word)) {
      return 't';
    }
    if (CENTURIES.contains(word)) {
      return 'y';
    }
    return switch (word) {
      case "bc", "bce" -> 'b';
      case "ad", "ce" -> 'a';
      default -> Months.of(word) > 0 ? 'm' : (char) 0;
    };
  }

  private boolean add(char kind, String token) {
    form.append(kind);
    return tokens.add(token);
  }
}
