package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation.Cited;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.InlineCitations;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.text.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells brackets that cite a source as the map names it, or as its plans print it: {@code
 * (Plutarch, Life of Sulla, 9)}, {@code (Plutarch c. 100, §9)}, {@code (1.7.25)}.
 */
final class CitedNames {
  /** Of no map. */
  static final CitedNames NONE = new CitedNames();

  private static final int LONGEST = 200;
  private static final Pattern MARKS = Pattern.compile("[*_“”\"]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SIGNAL =
      Pattern.compile("^(?:(?:see|cf\\.|(?:as |quoted |qtd\\. )?in) )+");
  private static final Pattern IBID = Pattern.compile("ibid\\b\\.?[ ,.\\d–-]*");
  private static final Pattern ABBREVIATED = Pattern.compile("(\\p{L}{2,20})\\. ?(?=\\S)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]{0,2}|[ivxlc]+");

  /** What stands before a number that tells a place or a year. */
  private static final Set<String> OF_PLACES =
      Set.of(
          ("p pp page pages l ll line lines para paras paragraph ch chap chapter chapters bk book"
                  + " books vol part act scene sc sec section stanza canto ed edn trans tr no c ca"
                  + " circa bc ad bce ce f ff n the of in at")
              .split(" "));

  /** What stands in the brackets of a plan, wholly. */
  private final Set<String> printed = new HashSet<>();

  /** For each name of a source the words that may stand behind it. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private final Map<String, Set<String>> words = new HashMap<>();

  /** The words of the authors by the ids of sources. */
  private final Map<String, Set<String>> authors = new HashMap<>();

  private CitedNames() {}

  static CitedNames of(ArgumentMap map) {
    CitedNames cited = new CitedNames();
    InlineCitations citations = InlineCitations.of(map);
    for (Source source : map.sources()) {
      cited.add(source, citations.of(source));
    }
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        cited.add(item.source().cited(), citations);
      }
      for (Counter counter : factor.counters()) {
        cited.add(counter.source().cited(), citations);
      }
    }
    return cited;
  }

  private void add(Source source, String name) {
    String shortName = source.published().shortName();
    String undated = name.endsWith(source.year()) ? without(name, source.year()) : name;
    Set<String> own = new HashSet<>();
    for (String said : List.of(source.author(), source.title(), shortName, source.year())) {
      own.addAll(wordsOf(said));
    }
    words.put(source.id(), own);
    authors.put(source.id(), wordsOf(source.author() + " " + shortName));
    for (String one : List.of(name, undated, source.author(), source.title(), shortName)) {
      if (one.length() > 1) {
        Set<String> all = names.getOrDefault(plain(one), new HashSet<>());
        all.addAll(own);
        names.put(plain(one), all);
      }
    }
  }

  private static String without(String name, String year) {
    return name.substring(0, name.length() - year.length()).strip();
  }

  private void add(List<Cited> all, InlineCitations citations) {
    for (Cited cited : all) {
      printed.add(plain(cited.typed()));
      printed.add(plain(citations.of(cited)));
      if (!cited.source().isEmpty() && cited.source().equals(citations.main())) {
        printed.add(plain(cited.place()));
      }
      Set<String> ofPlace = wordsOf(cited.place());
      if (!ofPlace.isEmpty() && words.containsKey(cited.source())) {
        names.getOrDefault(plain(citations.name(cited)), new HashSet<>()).addAll(ofPlace);
      }
    }
    printed.remove("");
  }

  /**
   * Whether what stands in brackets cites a source of the map.
   *
   * @param behindQuotation whether a quotation ends before it: there a name alone, or a place, is
   *     enough
   */
  boolean isIn(String brackets, boolean behindQuotation) {
    if (brackets.length() > LONGEST || names.isEmpty() && printed.isEmpty()) {
      return false;
    }
    for (String part : brackets.split(";")) {
      String said = SIGNAL.matcher(plain(part)).replaceFirst("");
      boolean whole = printed.contains(said) || names.containsKey(said);
      boolean again = IBID.matcher(said).matches();
      boolean enough = whole || again || isAbbreviated(said);
      if (enough && behindQuotation || beginsWithName(said, behindQuotation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands first, and behind it nothing but a title and a number. */
  private boolean beginsWithName(String said, boolean behindQuotation) {
    Matcher word = WORD.matcher(said);
    while (word.find()) {
      Set<String> own = names.get(said.substring(0, word.end()));
      if (own != null && tellsPlace(said.substring(word.end()), own, behindQuotation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the beginning of an author's name stands first, and but one source fits it all. */
  private boolean isAbbreviated(String said) {
    Matcher name = ABBREVIATED.matcher(said);
    if (!name.lookingAt() || OF_PLACES.contains(name.group(1))) {
      return false;
    }
    int fit = 0;
    for (Map.Entry<String, Set<String>> author : authors.entrySet()) {
      Set<String> own = words.get(author.getKey());
      boolean fits =
          hasLonger(author.getValue(), name.group(1))
              && tellsPlace(withoutAbbreviated(said.substring(name.end()), own), own, false);
      fit += fits ? 1 : 0;
    }
    return fit == 1;
  }

  private static boolean hasLonger(Set<String> words, String start) {
    for (String word : words) {
      if (word.startsWith(start) && word.length() > start.length()) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind an author, without a title whose words are cut short. */
  private static String withoutAbbreviated(String rest, Set<String> own) {
    Matcher word = ABBREVIATED.matcher(rest);
    StringBuilder left = new StringBuilder();
    while (word.find()) {
      boolean isTitle = hasLonger(own, word.group(1));
      word.appendReplacement(left, isTitle ? " " : Matcher.quoteReplacement(word.group()));
    }
    return word.appendTail(left).toString();
  }

  private static boolean tellsPlace(String rest, Set<String> own, boolean isEnough) {
    boolean any = isEnough;
    for (String word : wordsOf(rest)) {
      boolean number = NUMBER.matcher(word).matches();
      if (!number && !own.contains(word) && !OF_PLACES.contains(word)) {
        return false;
      }
      any |= number;
    }
    return any;
  }

  private static Set<String> wordsOf(String text) {
    Set<String> all = new HashSet<>();
    Matcher word = WORD.matcher(plain(text));
    while (word.find()) {
      all.add(word.group());
    }
    return all;
  }

  /** Without the marks of titles, in one case, with single blanks. */
  static String plain(String text) {
    String unmarked = MARKS.matcher(Spelling.folded(text)).replaceAll("");
    return BLANKS.matcher(unmarked.replace('’', '\'')).replaceAll(" ").strip();
  }
}
