package io.github.essayplanner.draft;

import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation of a draft that is one of the map's.
 *
 * @param passage the number of its passage
 * @param fact the fact whose quote it is
 * @param inSource the map's words that it stands for
 * @param exact whether it has them as the source does, but for what every quotation may change;
 *     what it has beyond the map's quote is not judged
 */
record Quoted(Quotation quotation, int passage, FactProfile fact, String inSource, boolean exact) {
  /** So much of a quotation has to be the source's words for it to be meant as them. */
  private static final double LEAST_SHARED = 0.5;

  private static final int LONGEST = 400;
  private static final int FEWEST_CHANGED = 3;
  private static final int SHORTEST_SLIP = 6;

  /** The quotations of an essay that a map has the words of. */
  static List<Quoted> in(WrittenEssay essay, List<FactProfile> facts, Vocabulary vocabulary) {
    QuoteIndex sources = new QuoteIndex(facts, vocabulary);
    List<Quoted> all = new ArrayList<>();
    for (int p = 0; p < essay.passages().size(); p++) {
      for (Quotation quotation : essay.passages().get(p).quotations()) {
        Quoted found = find(quotation, p, essay, sources, vocabulary);
        if (found != null) {
          all.add(found);
        }
      }
    }
    return all;
  }

  private static Quoted find(
      Quotation quotation,
      int passage,
      WrittenEssay essay,
      QuoteIndex sources,
      Vocabulary vocabulary) {
    String written = essay.draft().text().content().substring(quotation.start(), quotation.end());
    List<String> drafted = QuoteWords.ofDraft(written);
    int words = QuoteWords.count(drafted);
    if (words == 0 || words > LONGEST) {
      return null;
    }
    int[] telling = vocabulary.stems(written);
    Quoted best = null;
    double most = 0;
    for (QuoteIndex.Entry source :
        sources.like(telling.length > 0 ? telling : vocabulary.allStems(written))) {
      QuoteAlignment way = QuoteAlignment.of(drafted, source.words(), source.inOrder(), vocabulary);
      double same = (way.same() + way.kin() / 2.0) / words;
      if (same > most && isMeant(way, drafted, source.words())) {
        most = same;
        String stretch = stretch(source.fact().item().quote(), way.from(), way.to());
        boolean exact = way.isExact() || QuoteWords.overlaps(drafted, source.words());
        best = new Quoted(quotation, passage, source.fact(), stretch, exact);
      }
    }
    return best;
  }

  /** A word alone is a quotation only where it is the whole of one. */
  private static boolean isMeant(QuoteAlignment way, List<String> drafted, List<String> source) {
    int words = QuoteWords.count(drafted);
    if (way.isExact()) {
      return words > 1 || words == source.size();
    }
    return isSlip(way, drafted, source)
        || words >= FEWEST_CHANGED
            && way.same() >= 2
            && way.same() + way.kin() >= LEAST_SHARED * words;
  }

  /** "Vaunting ambition" for "Vaulting ambition": of two words one, by a letter. */
  private static boolean isSlip(QuoteAlignment way, List<String> drafted, List<String> source) {
    if (drafted.size() != 2 || way.same() != 1 || way.to() - way.from() != 2) {
      return false;
    }
    int changed = QuoteWords.same(drafted.get(0), source.get(way.from())) ? 1 : 0;
    String word = drafted.get(changed);
    return word.length() >= SHORTEST_SLIP
        && Spelling.isOneSlip(word, source.get(way.from() + changed));
  }

  private static String stretch(String quote, int from, int to) {
    List<Stems.Word> words = Stems.words(quote);
    return from >= to || to > words.size()
        ? quote
        : quote.substring(words.get(from).start(), words.get(to - 1).end());
  }
}
