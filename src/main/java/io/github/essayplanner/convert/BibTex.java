package io.github.essayplanner.convert;

import io.github.essayplanner.convert.Bibliography.BadEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;

/** Reads the entries of BibTeX and BibLaTeX. */
final class BibTex {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?m)^[ \\t]*@(?!(?i:string|comment|preamble))\\w+\\s*[{(]\\s*([^,\\s]+)\\s*,");

  /** Fields of a source by the fields of an entry; what isn't here is kept in the note. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("year", "year"),
          Map.entry("url", "url"),
          Map.entry("doi", "doi"),
          Map.entry("journal", "in"),
          Map.entry("journaltitle", "in"),
          Map.entry("booktitle", "in"),
          Map.entry("publisher", "publisher"),
          Map.entry("school", "publisher"),
          Map.entry("institution", "publisher"),
          Map.entry("organization", "publisher"),
          Map.entry("address", "place"),
          Map.entry("location", "place"),
          Map.entry("volume", "volume"),
          Map.entry("number", "number"),
          Map.entry("issue", "number"),
          Map.entry("pages", "pages"),
          Map.entry("shortauthor", "short"));

  /** What a library keeps about an entry, and no reader of a reference wants. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "abstract",
          "file",
          "keywords",
          "timestamp",
          "owner",
          "crossref",
          "bdsk-file-1",
          "langid",
          "date",
          "subtitle",
          "month",
          "type");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "article"),
          Map.entry("inbook", "chapter"),
          Map.entry("incollection", "chapter"),
          Map.entry("inproceedings", "chapter"),
          Map.entry("conference", "chapter"),
          Map.entry("inreference", "chapter"),
          Map.entry("online", "web"),
          Map.entry("electronic", "web"),
          Map.entry("www", "web"),
          Map.entry("unpublished", "archive"),
          Map.entry("phdthesis", "thesis"),
          Map.entry("mastersthesis", "thesis"),
          Map.entry("thesis", "thesis"),
          Map.entry("techreport", "report"),
          Map.entry("report", "report"),
          Map.entry("movie", "film"),
          Map.entry("video", "film"));

  /** Fields whose marks are those of an address and not of LaTeX. */
  private static final Set<String> ADDRESSES = Set.of("url", "doi", "eprint");

  /** What a reader calls a field that goes into the note. */
  private static final Map<String, String> NAMES = Map.of("urldate", "accessed");

  private BibTex() {}

  static Bibliography read(String bibtex) {
    BibTexSyntax syntax = BibTexSyntax.of(bibtex);
    BibTeXDatabase entries = syntax.entries();
    List<BadEntry> mistakes = new ArrayList<>(syntax.mistakes());
    List<BibliographyEntry> all = new ArrayList<>();
    Map<String, BibTeXEntry> byKey = new HashMap<>();
    entries.getEntries().values().forEach(entry -> byKey.put(BibTexKeys.of(entry), entry));
    for (BibTeXObject object : entries.getObjects()) {
      if (object instanceof BibTeXEntry entry) {
        String key = BibTexKeys.of(entry);
        String type = entry.getType().getValue().toLowerCase(Locale.ROOT);
        try {
          all.add(entry(key, type, BibTexFields.of(entry, byKey)));
        } catch (BibTexFields.TooLong joined) {
          mistakes.add(
              new BadEntry(
                  line(bibtex, key), 1, "a text of the entry \"" + key + "\" is too long"));
        }
      }
    }
    if (all.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(new BadEntry(1, 1, "there is no entry of BibTeX (@book{…) and no list of JSON"));
    }
    return new Bibliography(all, mistakes, syntax.remarks());
  }

  private static int line(String bibtex, String key) {
    for (Matcher opening = OPENING.matcher(bibtex); opening.find(); ) {
      if (opening.group(1).equals(key)) {
        return (int) bibtex.substring(0, opening.start()).lines().count() + 1;
      }
    }
    return 1;
  }

  private static BibliographyEntry entry(String key, String type, Map<String, String> texts) {
    EntryFields fields = new EntryFields();
    for (String person : EntryFields.PEOPLE) {
      fields.put(person, person, people(texts.getOrDefault(person, "")));
    }
    String author = texts.getOrDefault("author", "").strip();
    if (isBody(author) && author.contains(" ")) {
      fields.put("short", "author", plain(author));
    }
    title(texts, fields);
    String year = texts.getOrDefault("year", "");
    String date = texts.getOrDefault("date", "");
    fields.put("year", "year", year.isEmpty() ? yearOf(date) : plain(year));
    if (date.length() > 4 && !date.matches("\\d{4}/\\d{4}")) {
      fields.keep("date", date);
    }
    texts.forEach(
        (name, latex) -> {
          if (!EntryFields.PEOPLE.contains(name)
              && !LEFT_OUT.contains(name)
              && !name.equals("title")) {
            put(name, latex, fields);
          }
        });
    boolean isOnline = type.equals("misc") && fields.has("url") && !fields.has("publisher");
    fields.put("type", "type", isOnline ? "web" : TYPES.getOrDefault(type, ""));
    return fields.under(key);
  }

  /** A field that is taken over as it stands. */
  private static void put(String name, String latex, EntryFields fields) {
    String text = ADDRESSES.contains(name) ? Latex.address(latex) : plain(latex);
    if (FIELDS.containsKey(name)) {
      fields.put(FIELDS.get(name), name, name.equals("pages") ? text.replace("-", "–") : text);
    } else if (name.equals("howpublished") && latex.contains("\\url")) {
      fields.put("url", name, Latex.address(latex));
    } else if (name.equals("note") || name.equals("howpublished")) {
      fields.note(text);
    } else {
      fields.keep(NAMES.getOrDefault(name, name), text);
    }
  }

  private static void title(Map<String, String> texts, EntryFields fields) {
    String title = plain(texts.getOrDefault("title", ""));
    String sub = plain(texts.getOrDefault("subtitle", ""));
    fields.put(
        "title", "title", sub.isEmpty() || title.isEmpty() ? title + sub : title + ": " + sub);
  }

  /** Two years of a range, {@code 1776/1789}, are both named. */
  private static String yearOf(String date) {
    String first = counted(firstYear(date));
    String last = counted(firstYear(date.substring(date.indexOf('/') + 1)));
    if (first.startsWith("-")) {
      boolean isYear = last.matches("-?\\d+");
      return CslDate.years(
          isYear ? List.of(first, last.replaceFirst("^0+(?=\\d)", "")) : List.of(first));
    }
    return date.indexOf('/') < 1 || last.isEmpty() || first.equals(last)
        ? first
        : first + "–" + last;
  }

  /** In a date the year before AD 1 is 0, so that each before Christ is one more than typed. */
  private static String counted(String year) {
    boolean isBefore = year.matches("-\\d{1,8}|0{1,8}");
    return isBefore ? "-" + (Math.abs(Integer.parseInt(year)) + 1) : year;
  }

  private static String firstYear(String date) {
    int end = 0;
    while (end < date.length() && (Character.isDigit(date.charAt(end)) || end == 0)) {
      end++;
    }
    return date.substring(0, end);
  }

  private static String plain(String latex) {
    return Latex.plain(latex);
  }

  /** Names between "and" outside braces; a name in braces is a body's. */
  private static String people(String names) {
    List<String> people = new ArrayList<>();
    for (String name : apart(names.replaceAll("\\s+", " "))) {
      String plain = plain(name).strip().replaceAll("\\s+", " ");
      if (!plain.isEmpty()) {
        people.add(isBody(name.strip()) ? plain : familyFirst(plain));
      }
    }
    return EntryFields.people(people);
  }

  private static List<String> apart(String names) {
    List<String> apart = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < names.length(); i++) {
      depth += names.charAt(i) == '{' ? 1 : names.charAt(i) == '}' && depth > 0 ? -1 : 0;
      if (depth == 0 && names.regionMatches(true, i, " and ", 0, 5)) {
        apart.add(names.substring(start, i));
        start = i + 5;
        i = start - 1;
      }
    }
    apart.add(names.substring(start));
    return apart;
  }

  /** Whether one pair of braces is round the whole of a name. */
  private static boolean isBody(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i > 0 && i == name.length() - 1;
      }
    }
    return false;
  }

  /**
   * {@code Ludwig van Beethoven} as {@code van Beethoven, Ludwig}; {@code ibn Khaldun} and "others"
   * have no given name.
   */
  private static String familyFirst(String name) {
    String[] words = name.split(" ");
    int from = words.length - 1;
    int least = isSmall(words[from]) ? 1 : 0;
    while (from > least && isSmall(words[from - 1])) {
      from--;
    }
    if (name.contains(",") || from == 0) {
      return name;
    }
    List<String> all = List.of(words);
    return String.join(" ", all.subList(from, words.length))
        + ", "
        + String.join(" ", all.subList(0, from));
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }
}
