package io.github.essayplanner.words;

import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that a question turns on, in its order: defined terms, names ("Treaty of Versailles",
 * "Elizabeth I") and the other words that carry meaning; never its command word.
 */
public final class KeyTerms {
  /** What any question may use, and nobody would define. */
  private static final Set<String> COMMON =
      Set.of(
          ("able account adequate agree affect affected affects age aim answer answered argue argument aspect"
                  + " author authors become begin best better big bring brought case cause caused causes"
                  + " centuries century change changed chiefly convincing convincingly correct could"
                  + " decade decades decisive degree deserve difference differences different early"
                  + " effective effectively end entirely essay event events example extent fact"
                  + " factor factors fail failed failure fair far feel find first give given go good"
                  + " greater greatest happen happened help helped historian historians idea"
                  + " importance important impact influence influenced issue judge judgement key kind"
                  + " largely late later lead led less lesser long made main mainly major make making"
                  + " mark matter mean means merely method methods mid might moment mostly need"
                  + " never new nothing old opinion ought outcome part parts passage people period play poem"
                  + " point possible present presentation presented presents primarily primary problem"
                  + " prove proved purpose question reach real really reason reasons relative"
                  + " represent result results right role say seem seen serve show shown showed"
                  + " significance significant similarities simply single solely source sources"
                  + " start statement still successful successfully such support term text thing think"
                  + " time times true truly use used useful using valid view views way ways well whether"
                  + " whole work works worse worst writer writers wrong year years")
              .split(" "));

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> INSIDE_NAMES =
      Set.of("of", "the", "de", "la", "du", "van", "von", "der", "den", "di", "da", "al");

  private final Stems stems = new Stems();
  private final String question;
  private final List<Word> words;
  private final Collection<String> terms;
  private final List<List<Word>> titles = new ArrayList<>();
  private final List<List<Word>> prose = new ArrayList<>();
  private final boolean capitalsTell;

  /**
   * A word or words that a question turns on.
   *
   * @param text as it is defined, else as the question has it
   * @param isDefined whether the writer has defined it
   * @param isName whether it is the name of somebody or something
   */
  public record Term(String text, boolean isDefined, boolean isName) {}

  private KeyTerms(
      String question,
      Collection<String> terms,
      Collection<String> titles,
      Collection<String> prose) {
    this.question = question;
    this.terms = terms;
    words = Stems.words(question);
    titles.forEach(title -> this.titles.add(Stems.words(title)));
    prose.forEach(text -> this.prose.add(Stems.words(text)));
    capitalsTell = words.stream().filter(word -> word.isFiller() && isCapital(word)).count() < 3;
  }

  /**
   * The terms of a question.
   *
   * @param terms that the writer has defined
   * @param titles names, titles and tags of the argument: what stands whole in one of them is one
   *     term
   * @param prose of the argument: two words that stand together in it too are one term
   */
  public static List<Term> of(
      String question,
      Collection<String> terms,
      Collection<String> titles,
      Collection<String> prose) {
    return new KeyTerms(question, terms, titles, prose).found();
  }

  private List<Term> found() {
    // Without a word of English a question's filler can't be told from what it asks about.
    boolean isEnglish = words.stream().anyMatch(Word::isFiller);
    List<Term> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int defined = definedAt(i, found);
      int named = defined > 0 || !isEnglish ? 0 : nameAt(i, found);
      int taken = Math.max(defined, named);
      i += taken > 0 ? taken : isEnglish ? conceptAt(i, found) : 1;
    }
    return found;
  }

  private static void add(Term term, List<Term> found) {
    for (Term each : found) {
      if (each.text().equalsIgnoreCase(term.text())) {
        return;
      }
    }
    found.add(term);
  }

  /** How many words a defined term takes here, the longest that does; 0 where none stands here. */
  private int definedAt(int i, List<Term> found) {
    String longest = "";
    int most = 0;
    for (String term : terms) {
      int length = matches(term, i);
      if (length > most) {
        longest = term;
        most = length;
      }
    }
    if (most > 0) {
      add(new Term(longest, true, false), found);
    }
    return most;
  }

  /** A term is used without its article and in any form: "the Thaw" by "a Thaw". */
  private int matches(String term, int i) {
    List<String> its = Stems.words(term).stream().map(Word::plain).toList();
    its = !its.isEmpty() && ARTICLES.contains(its.get(0)) ? its.subList(1, its.size()) : its;
    if (its.isEmpty() || i + its.size() > words.size()) {
      return 0;
    }
    for (int k = 0; k < its.size(); k++) {
      if (!stems.of(its.get(k)).equals(stems.of(words.get(i + k).plain()))) {
        return 0;
      }
    }
    return its.size();
  }

  private int nameAt(int i, List<Term> found) {
    if (!capitalsTell || !isName(i)) {
      return 0;
    }
    int last = i;
    for (int next = after(last); next > last; next = after(last)) {
      last = next;
    }
    for (int k = words.size() - 1; k > last; k--) {
      if (isName(k) && isIn(titles, i, k)) {
        last = k;
      }
    }
    add(new Term(text(i, last), false, true), found);
    return last - i + 1;
  }

  /** The last word of a name that goes on after a word; that word itself where it ends. */
  private int after(int last) {
    int next = last + 1;
    boolean isOwner = words.get(last).typed().matches(".*['’]s?");
    while (!isOwner
        && next < words.size()
        && isJoined(next)
        && INSIDE_NAMES.contains(words.get(next).typed())) {
      next++;
    }
    if (isOwner || next >= words.size() || !isJoined(next)) {
      return last;
    }
    boolean goesOn = isCapital(words.get(next)) && !words.get(next).typed().equals("I");
    return goesOn || next == last + 1 && isNumeral(words.get(next).typed()) ? next : last;
  }

  /** Whether nothing but a space or a hyphen stands before a word. */
  private boolean isJoined(int i) {
    String between = between(i);
    return between.isBlank() || between.equals("-") || between.equals("‑");
  }

  private String between(int i) {
    return question.substring(words.get(i - 1).end(), words.get(i).start());
  }

  private static boolean isNumeral(String word) {
    return word.matches("[IVXL]+|\\d{1,3}");
  }

  /** A capital tells a name inside a sentence, or where the argument has it there. */
  private boolean isName(int i) {
    Word word = words.get(i);
    if (!isCapital(word) || word.typed().equals("I")) {
      return false;
    }
    boolean isFollowed = i + 1 < words.size() && isJoined(i + 1) && isCapital(words.get(i + 1));
    if (word.isFiller() || COMMON.contains(word.plain())) {
      return isFollowed && !opensSentence(i);
    }
    return !opensSentence(i) || isFollowed || isCapitalIn(titles, word) || isCapitalIn(prose, word);
  }

  /** Whether it has its capital inside one of these texts too. */
  private static boolean isCapitalIn(List<List<Word>> texts, Word word) {
    for (List<Word> text : texts) {
      for (Word other : text.subList(Math.min(1, text.size()), text.size())) {
        if (other.typed().equals(word.typed())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opensSentence(int i) {
    return i == 0
        || between(i).matches("(?s).*[.!?:;“‘\"].*")
        || between(i).matches("(?s).*\\s'.*");
  }

  private static boolean isCapital(Word word) {
    int first = word.typed().codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  private static String bare(String text) {
    return text.replace("*", "").replaceAll("\\s+", " ").replaceAll("['’]s?$|^['’]", "");
  }

  private String text(int first, int last) {
    return bare(question.substring(words.get(first).start(), words.get(last).end()));
  }

  private int conceptAt(int i, List<Term> found) {
    if (!isConcept(i)) {
      return 1;
    }
    int last = i;
    while (last + 1 < words.size()
        && isConcept(last + 1)
        && isJoined(last + 1)
        && (!between(last + 1).isBlank()
            || isIn(titles, i, last + 1)
            || isIn(prose, i, last + 1))) {
      last++;
    }
    String text = text(i, last);
    add(new Term(opensSentence(i) ? uncapital(text) : text, false, false), found);
    return last - i + 1;
  }

  private static String uncapital(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private boolean isConcept(int i) {
    Word word = words.get(i);
    return !word.isFiller()
        && !COMMON.contains(word.plain())
        && !(opensSentence(i) && QuestionKind.isCommand(word.plain()))
        && !Character.isDigit(word.plain().codePointAt(0))
        && !Character.isIdeographic(word.plain().codePointAt(0))
        && (word.plain().length() > 1);
  }

  /** Whether the question's words from one to another stand together in one of these texts. */
  private boolean isIn(List<List<Word>> texts, int first, int last) {
    for (List<Word> text : texts) {
      for (int from = 0; from + last - first < text.size(); from++) {
        int k = first;
        while (k <= last && text.get(from + k - first).plain().equals(words.get(k).plain())) {
          k++;
        }
        if (k > last) {
          return true;
        }
      }
    }
    return false;
  }
}
