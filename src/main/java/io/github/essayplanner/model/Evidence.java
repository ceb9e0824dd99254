package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fact under a factor, and what it shows there.
 *
 * @param id empty where none was written
 * @param see the id of the evidence this one repeats, or empty; fact, date, quote, source, caveat
 *     and tags are then that one's
 * @param fact what happened or what is there to see; empty where a quotation stands alone
 * @param cue a few words that recall it, or empty
 * @param side which way it speaks of the factor's point
 * @param strength as the writer gave it; {@link #weight} has the default
 * @param shows the explanation: why it matters here
 * @param quote the source's own words
 * @param how the method of a text, or the mechanism
 * @param caveat what to check or admit before using it
 * @param comments what readers say of it
 */
public record Evidence(
    String id,
    String see,
    String fact,
    String cue,
    HistoricalDate date,
    Side side,
    Optional<Strength> strength,
    String shows,
    String quote,
    String how,
    Citation source,
    String caveat,
    List<String> tags,
    List<Comment> comments,
    Location place) {
  private static final Pattern PREMISE = Pattern.compile("(?:P\\d+|C)[.:)].*", Pattern.DOTALL);

  public Evidence {
    tags = List.copyOf(tags);
    comments = List.copyOf(comments);
  }

  /** A sentence of a map's context, which speaks for nothing and has nothing but its words. */
  public static Evidence background(String fact, Location place) {
    return new Evidence(
        "",
        "",
        fact,
        "",
        HistoricalDate.NONE,
        Side.BACKGROUND,
        Optional.empty(),
        "",
        "",
        "",
        Citation.NONE,
        "",
        List.of(),
        List.of(),
        place);
  }

  /** The fact, or the quotation where it stands alone. */
  public String factOrQuote() {
    return fact.isEmpty() ? quote : fact;
  }

  /** The fact, or the quotation in its marks where it stands alone. */
  public String factOrMarkedQuote() {
    return fact.isEmpty() ? markedQuote() : fact;
  }

  /**
   * The quotation in quotation marks, its own where it has some, with strokes between lines of
   * verse.
   */
  public String markedQuote() {
    return QuoteMarks.marked(quote);
  }

  /** Whether it is a step of one argument: {@code P1. …}, {@code C: …}. */
  public boolean isPremise() {
    return PREMISE.matcher(fact).matches();
  }

  /** Weak 1, moderate 2, strong 3; moderate where the writer gave none. */
  public int weight() {
    return strength.orElse(Strength.MODERATE).weight();
  }

  /** Whether it carries a tag, in whatever case. */
  public boolean hasTag(String tag) {
    String wanted = Spelling.folded(tag);
    for (String own : tags) {
      if (Spelling.folded(own).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** This reference with what it refers to: the given fact, date, quote, source, caveat, tags. */
  public Evidence giving(Evidence given) {
    return new Evidence(
        id,
        see,
        given.fact,
        given.cue,
        given.date,
        side,
        strength,
        shows,
        given.quote,
        given.how,
        given.source,
        given.caveat,
        given.tags,
        comments,
        place);
  }

  /** This evidence as another question has it. */
  Evidence changed(EvidenceChange change) {
    return new Evidence(
        id,
        see,
        fact,
        cue,
        date,
        change.side().orElse(side),
        change.strength().isPresent() ? change.strength() : strength,
        ArgumentMap.either(change.shows(), shows),
        quote,
        how,
        source,
        caveat,
        tags,
        comments,
        place.with(change.place()));
  }
}
