package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.InlineCitations;
import io.github.essayplanner.model.Publication;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.model.TextPlace;
import io.github.essayplanner.text.Snippet;
import io.github.essayplanner.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at whether a reader could find what is cited, and read the words that an essay is about.
 */
final class SourceRules {
  private SourceRules() {}

  static void incomplete(ArgumentMap map, RuleFindings findings) {
    for (Source source : map.sources()) {
      List<String> missing = missing(source);
      if (!missing.isEmpty() && !isNotes(source)) {
        findings.add(
            source.place().span(),
            "The source \"" + source.id() + "\" has no " + Numbers.list(missing) + ".",
            "say what a reader needs to find it");
      }
    }
  }

  /**
   * The fields that a reference of its type needs; an old document may have no author and no year.
   */
  private static List<String> missing(Source source) {
    Publication published = source.published();
    boolean isOnline = published.type().equals("web");
    boolean isDocument = source.kind() == SourceKind.PRIMARY || published.type().equals("archive");
    List<String> missing = new ArrayList<>();
    boolean isUnsigned = source.author().isEmpty() && published.editor().isEmpty();
    add("author", isUnsigned && !isOnline && !isDocument, missing);
    add("title", source.title().isEmpty(), missing);
    add("in", published.in().isEmpty() && published.isPart(), missing);
    add("year", source.year().isEmpty() && !isOnline && !isDocument, missing);
    add("url", source.url().isEmpty() && published.doi().isEmpty() && isOnline, missing);
    return missing;
  }

  private static void add(String field, boolean isMissing, List<String> missing) {
    if (isMissing) {
      missing.add(MessageNames.quoted(field));
    }
  }

  /** What somebody wrote down in class is no publication. */
  private static boolean isNotes(Source source) {
    Set<String> words = KeyWords.terms(source.author() + " " + source.title()).keySet();
    return words.contains("note");
  }

  static void pages(ArgumentMap map, RuleFindings findings) {
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.see().isEmpty() && !item.quote().isEmpty()) {
          for (Citation.Cited cited : item.source().cited()) {
            page(map, factor, item, cited, findings);
          }
        }
      }
    }
  }

  private static void page(
      ArgumentMap map, Factor factor, Evidence item, Citation.Cited cited, RuleFindings findings) {
    Optional<Source> source = map.source(cited.source());
    if (cited.place().isEmpty() && source.isPresent() && isPaged(source.get())) {
      findings.add(
          factor,
          item.place().of("source"),
          Snippet.of(item.quote()) + " is quoted without its page.",
          "write it after the source: \"" + cited.source() + ", p. …\"");
    }
  }

  /** A speech or a letter of which no more is said has no pages. */
  private static boolean isPaged(Source source) {
    String type = source.published().type();
    return type.isEmpty()
        ? source.kind() != SourceKind.PRIMARY && !isNotes(source)
        : type.equals("book") || source.published().isPart();
  }

  static void quotes(ArgumentMap map, RuleFindings findings) {
    String text = mainText(map);
    if (text.isEmpty() || map.period().isGiven()) {
      return;
    }
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        boolean isOfText = TextPlace.text(item).equals(text) && item.see().isEmpty();
        if (isOfText && item.quote().isEmpty() && !item.isPremise()) {
          findings.add(
              factor,
              item.place().span(),
              MessageNames.evidence(item) + " is told without the words of the text.",
              MessageNames.add("quote", item) + ": which words show it?");
        }
      }
    }
  }

  /** The work itself that most citations cite, or empty. */
  private static String mainText(ArgumentMap map) {
    String text = InlineCitations.of(map).main();
    Optional<Source> source = map.source(text);
    return source.isPresent() && source.get().kind() == SourceKind.PRIMARY ? text : "";
  }
}
