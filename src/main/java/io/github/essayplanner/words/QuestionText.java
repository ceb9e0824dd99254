package io.github.essayplanner.words;

import io.github.essayplanner.words.Stems.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a question, and what stands between them. */
final class QuestionText {
  /** Of what is longer than any question only the beginning is looked at. */
  private static final int MOST_WORDS = 300;

  /** So many function words with a capital show that capitals tell no names. */
  private static final int CAPITAL_FILLERS = 3;

  private static final Set<String> BEING = Set.of("is", "are", "was", "were");
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final String text;
  private final List<Word> words;
  private final Set<String> plains = new HashSet<>();

  QuestionText(String text) {
    this.text = text;
    List<Word> all = Stems.words(text);
    this.words = all.subList(0, Math.min(MOST_WORDS, all.size()));
    for (Word word : words) {
      plains.add(word.plain());
    }
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  boolean has(Word word) {
    return plains.contains(word.plain());
  }

  /** Without a word of English a question's filler can't be told from what it asks about. */
  boolean isEnglish() {
    for (Word word : words) {
      if (word.isFiller()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word with a capital is likely to be a name. */
  boolean capitalsTell() {
    int fillers = 0;
    for (int i = 0; i < words.size(); i++) {
      fillers += words.get(i).isFiller() && isCapital(i) ? 1 : 0;
    }
    return fillers < CAPITAL_FILLERS;
  }

  boolean isCapital(int i) {
    int first = words.get(i).typed().codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether nothing but a space or a hyphen stands before a word. */
  boolean isJoined(int i) {
    String between = between(i);
    return between.isBlank() || between.equals("-") || between.equals("‑");
  }

  /** Whether a word is joined to the one before by a hyphen. */
  boolean isHyphenated(int i) {
    return isJoined(i) && !between(i).isBlank();
  }

  private String between(int i) {
    return text.substring(words.get(i - 1).end(), words.get(i).start());
  }

  boolean opensSentence(int i) {
    return i == 0
        || between(i).matches("(?s).*[.!?:;“‘\"].*")
        || between(i).matches("(?s).*\\s'.*");
  }

  /** Whether it asks what something is: "Was Caesar a tyrant?" */
  boolean asksWhatIs() {
    return !words.isEmpty() && BEING.contains(words.get(0).plain());
  }

  /** Whether "a" or "an" stands before a word, which then says what something is. */
  boolean isAfterArticle(int i) {
    return i > 0 && ARTICLES.contains(words.get(i - 1).plain());
  }

  /** From one word to another, without marks around or in it. */
  String text(int first, int last) {
    return bare(text.substring(words.get(first).start(), words.get(last).end()));
  }

  private static String bare(String text) {
    return text.replace("*", "").replaceAll("\\s+", " ").replaceAll("['’]s?$|^['’]", "");
  }
}
