package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a draft's references say: whom they name, and whether they give a page. */
final class ReferenceText {
  private static final Pattern AUTHOR_YEAR =
      Pattern.compile("(\\p{Lu}[^()\\d;]{1,60}?),? (?:c\\. )?(1\\d{3}|20\\d\\d)[a-z]?");
  private static final Pattern KEY =
      Pattern.compile(
          "@(?:\\{([^{}]+)\\}|([\\p{L}\\p{M}\\d_]+(?:[:.#$%&+?<>~/-][\\p{L}\\p{M}\\d_]+)*))");
  private static final Pattern PAGE =
      Pattern.compile(
          "\\b(?:pp?|l|ll|para|paragraph|ch|chapter|fol|lines?|act)\\b\\.? ?\\d|\\d+\\.\\d+|: ?\\d|[IV]+\\.[iv]+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d{3}|20\\d\\d)[a-z]?\\b");

  /** {@code , 9)}, {@code §9–11;}: no word stands between it and the end. */
  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("[ ,:§](?:\\d+|[ivxlc]+)[a-z]{0,2}(?:[.,:–-] ?\\d+)*[).;]");

  /** How far behind its closing mark a quotation's reference may stand. */
  private static final int NEAR = 120;

  private ReferenceText() {}

  /** Whether a quotation has a reference behind it in its sentence, or a scene or name before. */
  static boolean follows(WrittenEssay essay, Quotation quotation, Passage passage) {
    int until = Math.min(quotation.end(), passage.block().end()) + NEAR;
    if (essay.hasReference(quotation.end(), until + 1)) {
      return true;
    }
    // What leads up to a block quotation stands in the paragraph before it.
    boolean isBlock = passage.block().kind() == Block.Kind.QUOTATION;
    int first = isBlock ? 0 : passage.block().start();
    int from = Math.max(first, quotation.start() - NEAR);
    if (isBlock && essay.hasReference(from, quotation.start())) {
      return true;
    }
    return Scene.inWords(essay.text().substring(from, quotation.start()), from) != null;
  }

  /** The keys, or the authors with their years, that a reference names. */
  static List<String> named(ProseText.BracketedReference reference) {
    List<String> named = new ArrayList<>();
    Matcher key = KEY.matcher(reference.text());
    while (key.find()) {
      named.add(key.group(1) == null ? key.group(2) : key.group(1));
    }
    Matcher author = AUTHOR_YEAR.matcher(reference.text());
    while (named.isEmpty() && author.find()) {
      named.add(author.group(1).strip());
    }
    return named;
  }

  static boolean hasPage(ProseText.BracketedReference reference) {
    return PAGE.matcher(reference.text()).find() || reference.text().matches("\\[@[^\\]]*, ?\\S.*");
  }

  /**
   * Whether a reference gives the place that the map has, or ends in a number.
   *
   * @param year the source's, which is no place
   * @param place the map's
   */
  static boolean hasPlace(ProseText.BracketedReference reference, String year, String place) {
    String said = CitedNames.plain(reference.text()).replace(CitedNames.plain(year), "");
    return ENDS_IN_NUMBER.matcher(YEAR.matcher(said).replaceAll("")).find()
        || said.contains(", " + CitedNames.plain(place));
  }
}
