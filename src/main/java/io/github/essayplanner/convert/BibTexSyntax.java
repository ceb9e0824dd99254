package io.github.essayplanner.convert;

import io.github.essayplanner.convert.Bibliography.BadEntry;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.Token;
import org.jbibtex.TokenMgrException;

/**
 * A file of BibTeX, read as a whole; where that fails, entry by entry, since the parser stops at
 * the first mistake and its reader wants them all.
 *
 * @param entries none where there is a mistake
 */
record BibTexSyntax(BibTeXDatabase entries, List<BadEntry> mistakes, List<String> remarks) {
  private static final Pattern OPENING = Pattern.compile("(?m)^[ \t]*@\\w+\\s*[{(]");
  private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

  static BibTexSyntax of(String typed) {
    String bibtex = BibTexRound.braced(typed);
    Set<String> remarks = new LinkedHashSet<>();
    List<BadEntry> mistakes = new ArrayList<>();
    BibTeXDatabase entries = parse(bibtex, 1, false, mistakes, remarks);
    if (mistakes.isEmpty()) {
      return new BibTexSyntax(entries, mistakes, List.copyOf(remarks));
    }
    List<BadEntry> ofEntries = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Matcher opening = OPENING.matcher(bibtex); opening.find(); ) {
      starts.add(opening.start());
    }
    int line = 1;
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      line += lines(bibtex, i == 0 ? 0 : starts.get(i - 1), from);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : bibtex.length();
      parse(bibtex.substring(from, to), line, true, ofEntries, remarks);
    }
    return new BibTexSyntax(
        new BibTeXDatabase(), ofEntries.isEmpty() ? mistakes : ofEntries, List.of());
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  /**
   * Parses a file or an entry.
   *
   * @param line where it begins, from 1
   * @param alone whether it is one entry, which the file goes on after
   */
  private static BibTeXDatabase parse(
      String bibtex, int line, boolean alone, List<BadEntry> mistakes, Set<String> remarks) {
    BibTexKeys keys = new BibTexKeys(remarks);
    try {
      return new Forgiving(keys, remarks).parse(new StringReader(bibtex));
    } catch (ParseException e) {
      mistakes.add(keys.isRound() ? round(e.currentToken.next, line) : mistake(e, line, alone));
    } catch (TokenMgrException | ObjectResolutionException e) {
      mistakes.add(mistake(String.valueOf(e.getMessage()), line));
    } catch (StackOverflowError joined) {
      // The parser goes a step deeper for each of them.
      mistakes.add(new BadEntry(line, 1, "too many texts are joined by # here"));
    }
    return new BibTeXDatabase();
  }

  private static BadEntry round(Token bracket, int line) {
    return new BadEntry(
        line - 1 + bracket.beginLine,
        bracket.beginColumn,
        "this round bracket is never closed; write { and } instead of ( and )");
  }

  private static BadEntry mistake(ParseException e, int line, boolean alone) {
    if (e.currentToken == null || e.currentToken.next == null) {
      return mistake(String.valueOf(e.getMessage()), line);
    }
    String found = e.currentToken.next.image;
    if (found.isEmpty() && alone) {
      return new BadEntry(
          line, 1, "this entry doesn't end; look for a brace or a quotation mark that it lacks");
    }
    String what =
        found.isEmpty() ? "the file ends in an entry" : "\"" + found + "\" is no BibTeX here";
    return new BadEntry(
        line - 1 + e.currentToken.next.beginLine,
        e.currentToken.next.beginColumn,
        what + "; look for a comma or a brace that is missing before it");
  }

  private static BadEntry mistake(String message, int line) {
    Matcher place = PLACE.matcher(message);
    boolean found = place.find();
    return new BadEntry(
        line - 1 + (found ? Integer.parseInt(place.group(1)) : 1),
        found ? Integer.parseInt(place.group(2)) : 1,
        "this is no BibTeX; look for a brace or a quotation mark that is missing before it");
  }

  /** What is referred to and not there leaves a gap, is told and stops nothing. */
  private static final class Forgiving extends BibTeXParser {
    private final Set<String> remarks;
    private final BibTexKeys keys;

    Forgiving(BibTexKeys keys, Set<String> remarks) throws ParseException {
      super();
      this.remarks = remarks;
      this.keys = keys;
      token_source = keys;
    }

    @Override
    public String nextKey() {
      return keys.none();
    }

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {
      if (string == null) {
        remarks.add("there is no @string \"" + key.getValue() + "\": the word itself is taken");
      }
    }

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
      if (entry == null) {
        remarks.add("there is no entry \"" + key.getValue() + "\" that another refers to");
      }
    }
  }
}
