package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.words.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References of every type, in the order of a bibliography. */
class SourceLineTest {
  private static List<String> lines(String sources) {
    Text text = new Text("map", "question: Why?\nsources:\n" + sources.indent(2));
    ArgumentMap map = ArgumentReader.read(text).map().orElseThrow();
    return SourceLine.all(List.copyOf(map.sources()), map, CitationStyle.AUTHOR_DATE).stream()
        .map(SourceLineTest::marked)
        .toList();
  }

  private static String marked(Phrase phrase) {
    return MarkdownLine.of(phrase, " ");
  }

  @Test
  void aBookStandsInItalicsAndAPartOfAWorkInQuotationMarks() {
    assertEquals(
        List.of(
            "Brunt, P. A. (1971) ‘On land’, *Past & Present*, 12(3), pp. 14–39,"
                + " [doi:10.1/x](https://doi.org/10.1/x).",
            "Lloyd, A. and Reed, B. (1990) ‘Fear’, in Crawford, M. (ed.), *Essays*. Oxford: OUP,"
                + " pp. 1–20.",
            "Taubman, William (2003) *Khrushchev*, translated by R. Other. New York: Norton."),
        lines(
            """
            t: {author: "Taubman, William", title: Khrushchev, year: 2003, place: New York,
              publisher: Norton, translator: R. Other}
            b: {author: "Brunt, P. A.", title: On land, year: 1971, in: Past & Present, volume: 12,
              number: 3, pages: 14–39, doi: 10.1/x, type: article}
            l: {author: "Lloyd, A. and Reed, B.", title: Fear, year: 1990, in: Essays,
              editor: "Crawford, M.", place: Oxford, publisher: OUP, pages: 1–20, type: chapter}
            """));
  }

  @Test
  void aBodyWithAndInItsNameIsOneEditorAndTwoPeopleAreTwo() {
    assertEquals(
        List.of(
            "Crawford, M. and Reed, B. (eds) (1991) *Essays*.",
            "Ministry of Agriculture and Food (ed.) (1957) *Harvests*."),
        lines(
            """
            m: {title: Harvests, year: 1957, editor: Ministry of Agriculture and Food}
            c: {title: Essays, year: 1991, editor: "Crawford, M. and Reed, B."}
            """));
  }

  @Test
  void aPageOfTheWebAndAPaperFromAnArchiveSayWhereTheyAre() {
    assertEquals(
        List.of(
            "Council of State (2019) *On Law*, Court site,"
                + " [https\\://x.org/a](https://x.org/a).",
            "*Minutes* (1957), Record Office, CAB 1."),
        lines(
            """
            c: {author: Council of State, title: On Law, year: 2019, in: Court site,
              url: "https://x.org/a", type: web}
            m: {title: Minutes, year: 1957, in: "Record Office, CAB 1", type: archive}
            """));
  }

  @Test
  void alikeOnesHaveALetterAndAccentsDoNotMatterToTheOrder() {
    assertEquals(
        List.of(
            "Østby, C. (1990a) *One*.",
            "Østby, C. (1990b) *Two*.",
            "Škoda, J. (1980) *Three*.",
            "Smith, Z. (ed.) (2010) *A Reader*."),
        lines(
            """
            z: {editor: "Smith, Z.", title: A Reader, year: 2010}
            s: {author: "Škoda, J.", title: Three, year: 1980}
            a: {author: "Østby, C.", title: One, year: 1990}
            b: {author: "Østby, C.", title: Two, year: 1990}
            """));
  }

  @Test
  void marksAndNotesDoNotMatterToTheOrderNorIsAYearSaidTwice() {
    assertEquals(
        List.of(
            "Allan, T. (2001) *Law*.",
            "*R (Miller) v The Prime Minister* (2019).",
            "*Notes of my own*.",
            "*Scotland Act 2016*."),
        lines(
            """
            n: {title: Notes of my own}
            s: {title: Scotland Act 2016, year: 2016}
            m: {short: "*Miller*", title: R (Miller) v The Prime Minister, year: 2019}
            a: {author: "Allan, T.", title: Law, year: 2001}
            """));
  }

  @Test
  void anArticleStandsInQuotationMarksWithoutItsJournalToo() {
    assertEquals(
        List.of("Rigby, E. (1848) ‘Review in the *Quarterly Review*’."),
        lines(
            """
            r: {author: "Rigby, E.", title: Review in the *Quarterly Review*, year: 1848,
              type: article}
            """));
  }
}
