package io.github.essayplanner.words;

import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Of what is longer than any question only the beginning is looked at. */
  private static final int MOST_WORDS = 300;

  /** So many words of a title may follow the first name in it. */
  private static final int LONGEST_REST = 8;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> INSIDE_NAMES =
      Set.of("of", "the", "de", "la", "du", "van", "von", "der", "den", "di", "da", "al");

  private final Stems stems = new Stems();
  private final String question;
  private final List<Word> words;

  /** The defined terms by the stem of their first word. */
  private final Map<String, List<Defined>> terms = new HashMap<>();

  private final List<List<Word>> titles = new ArrayList<>();

  /** Two words that stand together in the argument. */
  private final Set<String> pairs = new HashSet<>();

  /** Words of the argument, as typed, that do not open a text. */
  private final Set<String> inside = new HashSet<>();

  private final boolean capitalsTell;

  /**
   * A word or words that a question turns on.
   *
   * @param text as it is defined, else as the question has it
   * @param isDefined whether the writer has defined it
   * @param isName whether it is the name of somebody or something
   */
  public record Term(String text, boolean isDefined, boolean isName) {}

  /** A defined term with the stems of its words, without its article. */
  private record Defined(String term, List<String> stems) {}

  private KeyTerms(
      String question,
      Collection<String> terms,
      Collection<String> titles,
      Collection<String> prose) {
    this.question = question;
    List<Word> all = Stems.words(question);
    words = all.subList(0, Math.min(MOST_WORDS, all.size()));
    for (String term : terms) {
      define(term);
    }
    for (String title : titles) {
      List<Word> its = Stems.words(title);
      this.titles.add(its);
      note(its);
    }
    for (String text : prose) {
      note(Stems.words(text));
    }
    capitalsTell = capitalFillers() < 3;
  }

  private int capitalFillers() {
    int fillers = 0;
    for (Word word : words) {
      fillers += word.isFiller() && isCapital(word) ? 1 : 0;
    }
    return fillers;
  }

  private void define(String term) {
    List<String> its = new ArrayList<>();
    for (Word word : Stems.words(term)) {
      if (!its.isEmpty() || !ARTICLES.contains(word.plain())) {
        its.add(stems.of(word.plain()));
      }
    }
    if (!its.isEmpty()) {
      terms.computeIfAbsent(its.get(0), stem -> new ArrayList<>()).add(new Defined(term, its));
    }
  }

  private void note(List<Word> text) {
    for (int i = 1; i < text.size(); i++) {
      pairs.add(text.get(i - 1).plain() + " " + text.get(i).plain());
      inside.add(text.get(i).typed());
    }
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
    boolean isEnglish = false;
    for (Word word : words) {
      isEnglish |= word.isFiller();
    }
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
    for (Defined defined : terms.getOrDefault(stems.of(words.get(i).plain()), List.of())) {
      if (defined.stems().size() > most && isAt(defined.stems(), i)) {
        longest = defined.term();
        most = defined.stems().size();
      }
    }
    if (most > 0) {
      add(new Term(longest, true, false), found);
    }
    return most;
  }

  /** A term is used without its article and in any form: "the Thaw" by "a Thaw". */
  private boolean isAt(List<String> its, int i) {
    if (i + its.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < its.size(); k++) {
      if (!its.get(k).equals(stems.of(words.get(i + k).plain()))) {
        return false;
      }
    }
    return true;
  }

  private int nameAt(int i, List<Term> found) {
    if (!capitalsTell || !isName(i)) {
      return 0;
    }
    int last = i;
    for (int next = after(last); next > last; next = after(last)) {
      last = next;
    }
    for (int k = Math.min(words.size() - 1, last + LONGEST_REST); k > last; k--) {
      if (isName(k) && isTitle(i, k)) {
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
    return !opensSentence(i) || isFollowed || inside.contains(word.typed());
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
        && (!between(last + 1).isBlank() || isPair(last))) {
      last++;
    }
    String text = text(i, last);
    add(new Term(opensSentence(i) ? uncapital(text) : text, false, false), found);
    return last - i + 1;
  }

  /** Whether a word and the next stand together in the argument too. */
  private boolean isPair(int i) {
    return pairs.contains(words.get(i).plain() + " " + words.get(i + 1).plain());
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

  /** Whether the question's words from one to another stand together in a title. */
  private boolean isTitle(int first, int last) {
    for (List<Word> title : titles) {
      for (int from = 0; from + last - first < title.size(); from++) {
        int k = first;
        while (k <= last && title.get(from + k - first).plain().equals(words.get(k).plain())) {
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
