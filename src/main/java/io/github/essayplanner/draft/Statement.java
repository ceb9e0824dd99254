package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence of a draft.
 *
 * @param number counted from 0 in the essay
 * @param passage the number of its passage from 0
 * @param start the index of its first {@code char} in the draft
 * @param end the index after its last
 * @param words those that tell something, in the order written
 * @param stems the numbers of the words, one each
 * @param distinct the numbers of its stems and amounts, each once and rising
 * @param kin the beginnings that its long stems share with others, rising
 */
record Statement(
    int number,
    int passage,
    int start,
    int end,
    List<Stems.Word> words,
    int[] stems,
    int[] distinct,
    int[] kin,
    List<Amount> amounts,
    List<ProseDate> dates) {

  static Statement of(
      String text, int number, int passage, int start, int end, Vocabulary vocabulary) {
    List<Stems.Word> every = Stems.words(text.substring(start, end));
    List<Stems.Word> words = telling(every, start);
    List<Amount> amounts = AmountReader.read(text, every, start);
    int[] stems = new int[words.size()];
    int[] all = new int[words.size() + amounts.size()];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = vocabulary.number(words.get(i), text);
      all[i] = stems[i];
    }
    for (int i = 0; i < amounts.size(); i++) {
      all[stems.length + i] = vocabulary.numberOfStem(amounts.get(i).stem());
    }
    int[] distinct = Vocabulary.distinct(all, all.length);
    return new Statement(
        number,
        passage,
        start,
        end,
        words,
        stems,
        distinct,
        vocabulary.kin(distinct),
        amounts,
        mayHaveDate(every) ? told(ProseDate.in(text, start, end), text) : List.of());
  }

  private static List<Stems.Word> telling(List<Stems.Word> every, int start) {
    List<Stems.Word> telling = new ArrayList<>();
    for (Stems.Word word : every) {
      if (!word.isFiller()) {
        telling.add(new Stems.Word(word.typed(), word.plain(), word.start() + start));
      }
    }
    return List.copyOf(telling);
  }

  /** Whether some word is a figure or begins like a month, without which there is no date. */
  private static boolean mayHaveDate(List<Stems.Word> words) {
    for (Stems.Word word : words) {
      char first = word.typed().charAt(0);
      if ("JFMASOND".indexOf(first) >= 0 || hasDigit(word.plain())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isDigit(plain.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Those that the sentence does not deny. */
  private static List<ProseDate> told(List<ProseDate> dates, String text) {
    dates.removeIf(date -> Denial.isOf(text, date.start()));
    return dates;
  }

  boolean has(int stem) {
    return Arrays.binarySearch(distinct, stem) >= 0;
  }

  /** How many of a fact's words and numbers it has. */
  int shared(FactProfile fact) {
    int shared = 0;
    for (int stem : distinct) {
      shared += fact.says(stem) ? 1 : 0;
    }
    return shared;
  }

  boolean contains(int offset) {
    return offset >= start && offset < end;
  }
}
