package io.github.essayplanner.words;

import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
                  + " importance important impact increased influence influenced issue judge judgement key kind"
                  + " largely late later lead led less lesser long lowered made main mainly major make making"
                  + " mark matter mean means merely method methods mid might moment mostly need"
                  + " never new nothing old opinion ought outcome part parts passage people period play poem"
                  + " point possible present presentation presented presents primarily primary problem"
                  + " prove proved purpose question raised reach real really reason reasons reduced relative"
                  + " represent result results right role say seem seen serve show shown showed"
                  + " significance significant similarities simply single solely source sources"
                  + " start statement still successful successfully such support term text thing think"
                  + " time times true truly use used useful using valid view views way ways well whether"
                  + " whole work works worse worst writer writers wrong year years")
              .split(" "));

  /** So many words of a title may follow the first name in it. */
  private static final int LONGEST_REST = 8;

  private static final Set<String> INSIDE_NAMES =
      Set.of("of", "the", "de", "la", "du", "van", "von", "der", "den", "di", "da", "al");

  private final QuestionText question;
  private final DefinedTerms terms;
  private final List<List<Word>> titles = new ArrayList<>();

  /** Two words of the question that stand together in the argument too. */
  private final Set<String> pairs = new HashSet<>();

  /** Words of the question that the argument has as typed, and not to open a text with. */
  private final Set<String> inside = new HashSet<>();

  /** Words of the question that the argument has with a capital at least to open a text. */
  private final Set<String> capitals = new HashSet<>();

  private final boolean capitalsTell;

  /**
   * A word or words that a question turns on.
   *
   * @param text as it is defined, else as the question has it
   * @param isDefined whether the writer has defined it
   * @param isName whether it is the name of somebody or something
   * @param decides whether the answer hangs on what it means: "Is Ulysses a hero?"
   */
  public record Term(String text, boolean isDefined, boolean isName, boolean decides) {}

  private KeyTerms(
      String question,
      Collection<String> terms,
      Collection<String> titles,
      Collection<String> prose) {
    this.question = new QuestionText(question);
    this.terms = new DefinedTerms(terms);
    for (String title : titles) {
      List<Word> its = Stems.words(title);
      this.titles.add(its);
      note(its);
    }
    for (String text : prose) {
      note(Stems.words(text));
    }
    capitalsTell = this.question.capitalsTell();
    for (int i = 0; i < this.question.size(); i++) {
      if (!this.question.opensSentence(i)) {
        inside.add(this.question.word(i).typed());
      }
    }
  }

  private void note(List<Word> text) {
    for (int i = 0; i < text.size(); i++) {
      Word word = text.get(i);
      if (question.has(word)) {
        (i == 0 ? capitals : inside).add(word.typed());
        if (i > 0 && question.has(text.get(i - 1))) {
          pairs.add(text.get(i - 1).plain() + " " + word.plain());
        }
      }
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
    boolean isEnglish = question.isEnglish();
    List<Term> found = new ArrayList<>();
    for (int i = 0; i < question.size(); ) {
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

  /** How many words a defined term takes here; 0 where none stands here. */
  private int definedAt(int i, List<Term> found) {
    DefinedTerms.Defined defined = terms.at(i, question);
    if (!defined.stems().isEmpty()) {
      add(new Term(defined.term(), true, false, false), found);
    }
    return defined.stems().size();
  }

  private int nameAt(int i, List<Term> found) {
    if (!capitalsTell || !isName(i)) {
      return 0;
    }
    int last = i;
    for (int next = after(last); next > last; next = after(last)) {
      last = next;
    }
    for (int k = Math.min(question.size() - 1, last + LONGEST_REST); k > last; k--) {
      if (isName(k) && isTitle(i, k)) {
        last = k;
      }
    }
    add(new Term(question.text(i, last), false, true, false), found);
    return last - i + 1;
  }

  /** The last word of a name that goes on after a word; that word itself where it ends. */
  private int after(int last) {
    int next = last + 1;
    boolean isOwner = question.word(last).typed().matches(".*['’]s?");
    while (!isOwner
        && next < question.size()
        && question.isJoined(next)
        && INSIDE_NAMES.contains(question.word(next).typed())) {
      next++;
    }
    if (isOwner || next >= question.size() || !question.isJoined(next)) {
      return last;
    }
    boolean goesOn = question.isCapital(next) && !question.word(next).typed().equals("I");
    return goesOn || next == last + 1 && isNumeral(question.word(next).typed()) ? next : last;
  }

  private static boolean isNumeral(String word) {
    return word.matches("[IVXL]+|\\d{1,3}");
  }

  /** A capital tells a name inside a sentence, or where the argument has it there. */
  private boolean isName(int i) {
    Word word = question.word(i);
    if (!question.isCapital(i) || word.typed().equals("I")) {
      return false;
    }
    if (isCommand(i)) {
      return false;
    }
    boolean isFollowed =
        i + 1 < question.size() && question.isJoined(i + 1) && question.isCapital(i + 1);
    if (word.isFiller() || COMMON.contains(word.plain())) {
      return isFollowed && !question.opensSentence(i);
    }
    return !question.opensSentence(i) || isFollowed || inside.contains(word.typed());
  }

  private int conceptAt(int i, List<Term> found) {
    if (!isConcept(i)) {
      return 1;
    }
    int last = i;
    while (last + 1 < question.size()
        && isConcept(last + 1)
        && question.isJoined(last + 1)
        && (question.isHyphenated(last + 1) || isPair(last))) {
      last++;
    }
    boolean decides = question.asksWhatIs() && question.isAfterArticle(i);
    last += isCommonAfter(last) && (decides || isPair(last)) ? 1 : 0;
    String text = question.text(i, last);
    boolean isOpening = question.opensSentence(i) && !mayBeName(text);
    add(new Term(isOpening ? uncapital(text) : text, false, false, decides), found);
    return last - i + 1;
  }

  /** Whether a word that says little alone goes with one before it: "a turning point". */
  private boolean isCommonAfter(int i) {
    int next = i + 1;
    return next < question.size()
        && question.isJoined(next)
        && COMMON.contains(question.word(next).plain());
  }

  /** Whether a word and the next stand together in the argument too. */
  private boolean isPair(int i) {
    return pairs.contains(question.word(i).plain() + " " + question.word(i + 1).plain());
  }

  private static String uncapital(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** A word with a capital that opens the question may be a name, if the argument has it so. */
  private boolean mayBeName(String text) {
    return capitals.contains(text) && !inside.contains(uncapital(text));
  }

  private boolean isCommand(int i) {
    return question.opensSentence(i) && QuestionKind.isCommand(question.word(i).plain());
  }

  private boolean isConcept(int i) {
    Word word = question.word(i);
    return !word.isFiller()
        && !COMMON.contains(word.plain())
        && !isCommand(i)
        && !Character.isDigit(word.plain().codePointAt(0))
        && !Character.isIdeographic(word.plain().codePointAt(0))
        && (word.plain().length() > 1);
  }

  /** Whether the question's words from one to another stand together in a title. */
  private boolean isTitle(int first, int last) {
    for (List<Word> title : titles) {
      for (int from = 0; from + last - first < title.size(); from++) {
        int k = first;
        while (k <= last && title.get(from + k - first).plain().equals(question.word(k).plain())) {
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
