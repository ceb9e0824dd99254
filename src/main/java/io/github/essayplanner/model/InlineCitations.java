package io.github.essayplanner.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a map's sources are cited inside a text, as people write them: {@code Taubman 2003}, {@code
 * Lloyd and Reed 1954a}, {@code Council of State 1958}. A text that more than half of the citations
 * cite is the one that the essay is about: its places can stand alone.
 */
public final class InlineCitations {
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "de", "la", "du", "des", "del", "della", "di", "da", "van", "von", "der", "den", "ten");

  /** Words that tell a body from a person. */
  private static final Set<String> OF_BODIES =
      Set.of(
          ("of for the and council committee panel ministry government commission department office"
                  + " board court party union association institute institution society agency"
                  + " bureau parliament congress house senate university foundation group team"
                  + " service bank fund league organisation organization company press")
              .split(" "));

  /**
   * What stands before the name by which a peer is known: "Alfred, Lord Tennyson". A first name
   * follows "Sir" and "Dame".
   */
  private static final Set<String> RANKS =
      Set.of("lord", "lady", "baron", "baroness", "earl", "viscount");

  private static final Set<String> NOTES = Set.of("note", "notes");

  private final Map<String, String> byId = new HashMap<>();
  private final String main;

  private InlineCitations(Map<String, String> byId, String main) {
    this.byId.putAll(byId);
    this.main = main;
  }

  /** By author and year. */
  public static InlineCitations of(ArgumentMap map) {
    return new InlineCitations(byAuthor(map), main(map));
  }

  /** In another style. */
  public static InlineCitations of(ArgumentMap map, CitationStyle style) {
    Map<String, String> names = byAuthor(map);
    for (Source source : map.sources()) {
      if (style == CitationStyle.IDS) {
        names.put(source.id(), source.id());
      } else if (style == CitationStyle.PANDOC && isCitable(source, names)) {
        names.put(source.id(), PandocKey.of(source));
      }
    }
    return new InlineCitations(names, main(map));
  }

  /** Notes, which nobody cites, are cited where a reference manager has them. */
  private static boolean isCitable(Source source, Map<String, String> names) {
    return !names.get(source.id()).isEmpty() || !source.published().key().isEmpty();
  }

  private static Map<String, String> byAuthor(ArgumentMap map) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Source source : map.sources()) {
      String name = name(source);
      String text = name.isEmpty() ? "" : dated(name, source);
      names.put(source.id(), text);
      if (!text.isEmpty()) {
        List<String> ids = alike.getOrDefault(text, new ArrayList<>());
        ids.add(source.id());
        alike.put(text, ids);
      }
    }
    for (Map.Entry<String, List<String>> group : alike.entrySet()) {
      List<String> ids = group.getValue();
      for (int i = 0; ids.size() > 1 && i < ids.size() && i < 26; i++) {
        names.put(ids.get(i), group.getKey() + (char) ('a' + i));
      }
    }
    return names;
  }

  /** A title that says its year already ("Scotland Act 2016") says it once. */
  private static String dated(String name, Source source) {
    boolean says = name.replace("*", "").endsWith(" " + source.year());
    return says ? name : (name + " " + source.year()).strip();
  }

  private static String main(ArgumentMap map) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.see().isEmpty() && !item.source().isEmpty()) {
          all++;
          String id = item.source().cited().get(0).source();
          counts.put(id, counts.getOrDefault(id, 0) + 1);
        }
      }
    }
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      Optional<Source> source = map.source(one.getKey());
      boolean isNotes = source.isEmpty() || isNotes(source.get().title());
      if (!isNotes && 2 * one.getValue() > all) {
        return one.getKey();
      }
    }
    return "";
  }

  /** The id of the text that more than half of the citations cite, or empty. */
  public String main() {
    return main;
  }

  /** {@code Taubman 2003}; empty for a source called notes. */
  public String of(Source source) {
    return byId.getOrDefault(source.id(), "");
  }

  /** The year, with a letter where others of the author's have the same: {@code 1954a}. */
  public String year(Source source) {
    String cited = of(source);
    String usual = dated(name(source), source);
    boolean isMarked = cited.length() == usual.length() + 1 && cited.startsWith(usual);
    return source.year() + (isMarked ? cited.substring(usual.length()) : "");
  }

  /** {@code Taubman 2003, p. 5; Gaddis 1987}; what names no source of the map as typed. */
  public String of(Citation citation) {
    List<String> all = new ArrayList<>();
    for (Citation.Cited cited : citation.cited()) {
      String text = of(cited);
      if (!text.isEmpty()) {
        all.add(text);
      }
    }
    return String.join("; ", all);
  }

  /** One of them. */
  public String of(Citation.Cited cited) {
    if (cited.source().isEmpty()) {
      return cited.typed();
    }
    String name = name(cited);
    return name.isEmpty() || cited.place().isEmpty()
        ? name + cited.place()
        : name + ", " + cited.place();
  }

  /** Its source without the place; empty where it names none of the map's, or notes. */
  public String name(Citation.Cited cited) {
    return byId.getOrDefault(cited.source(), cited.source());
  }

  /** The author's short name, else the first clause of the title; nothing for notes. */
  private static String name(Source source) {
    if (!source.published().shortName().isEmpty()) {
      return source.published().shortName();
    }
    String author = source.author().strip();
    if (author.isEmpty()) {
      return isNotes(source.title()) ? "" : clause(source.title());
    }
    if (isNotes(author)) {
      return "";
    }
    List<String> authors = authors(author);
    if (areSeveralPeople(author)) {
      String first = surname(authors.get(0));
      boolean areTwo = authors.size() == 2;
      return areTwo ? first + " and " + surname(authors.get(1)) : first + " and others";
    }
    return surname(author);
  }

  /**
   * A comma parts two people where each has more than one word, and else a surname from the rest;
   * so it does where both sides of "and" have one.
   */
  private static List<String> authors(String author) {
    List<String> all = List.of(author.split("\\s*;\\s*|,?\\s+(?:and|&)\\s+"));
    if (all.size() == 2 && holdsOneComma(all.get(0)) && holdsOneComma(all.get(1))) {
      return all;
    }
    List<String> parted = List.of(author.split("\\s*;\\s*|,?\\s+(?:and|&)\\s+|\\s*,\\s*"));
    for (String one : parted) {
      if (all.size() != 2 || one.strip().indexOf(' ') < 0) {
        return all;
      }
    }
    return parted;
  }

  private static boolean holdsOneComma(String name) {
    int comma = name.indexOf(',');
    return comma > 0 && comma == name.lastIndexOf(',');
  }

  /** Whether a field names two people or more, and not one body with "and" in its name. */
  public static boolean areSeveralPeople(String names) {
    List<String> authors = authors(names.strip());
    return authors.size() > 1 && isPeople(authors);
  }

  /** Two parts of a body's name ("Trade and Industry") are no people. */
  private static boolean isPeople(List<String> authors) {
    for (String author : authors) {
      if (isBody(author) || author.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBody(String author) {
    for (String word : author.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      if (OF_BODIES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String surname(String author) {
    String typed = author.strip();
    int comma = typed.indexOf(',');
    if (isBody(typed)) {
      return typed;
    }
    if (comma > 0) {
      String rest = typed.substring(comma + 1).strip();
      boolean isTitled = RANKS.contains(rest.split("\\s", 2)[0].toLowerCase(Locale.ROOT));
      return isTitled && rest.indexOf(' ') > 0 ? surname(rest) : typed.substring(0, comma).strip();
    }
    String[] words = typed.split("\\s+");
    int from = words.length - 1;
    while (from > 1 && BEFORE_NAMES.contains(words[from - 1])) {
      from--;
    }
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  private static boolean isNotes(String text) {
    Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    words.retainAll(NOTES);
    return !words.isEmpty();
  }

  private static String clause(String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean isStop = ".:;,".indexOf(c) >= 0 && title.startsWith(" ", i + 1);
      boolean isBracket = c == '(' && title.substring(title.indexOf(')', i) + 1).isBlank();
      if (i > 2 && (isStop || isBracket || c == '–')) {
        return title.substring(0, i).strip();
      }
    }
    return title;
  }
}
