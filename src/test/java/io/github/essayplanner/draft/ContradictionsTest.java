package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says otherwise than the map is told; what only sounds otherwise is not. */
class ContradictionsTest {
  private static final String MAP =
      """
      question: Why did the harbour of Wexley close?
      context: In 1849 the bank of Wexley failed and the ships were sold twice.
      sources:
        rowe:
          author: Rowe, A.
          title: Tides
          year: 1970
        lund:
          author: Lund, B.
          title: Pilots
          year: 2012a
      factors:
        sand:
          point: Sand closed the harbour.
          evidence:
            - fact: The council sold the dredger Hope to a merchant.
              date: 3 March 1852
            - fact: Mr Pell concluded in 1847 that the sandbank has no effect on the tide.
            - fact: The engineer asked for 2,500 pounds, and a fifth of the wharves stood empty.
            - fact: Six million bricks lay on the quay.
            - fact: Sailors had known for thousands of years that sand buries anchors.
            - fact: The lighthouse burnt for nine months.
            - fact: The captain fled to England on a collier.
            - fact: The pilots rejected the Statute of Tides of 2021.
            - fact: The duke landed 6 cannons and 30,000 musketeers.
            - fact: The tolls rose by 6 to 7%.
            - fact: The blockade cost the town between 3,000 and 4,000 barrels.
            - fact: Pirates burnt the customs house.
              date: 4 May 1971
            - fact: Sulla marched on Rome
              date: 88 BC
            - fact: Augustus died at Nola
              date: AD 14
            - fact: The toll house cost 337 dollars to build.
            - fact: Sixth-formers swept the slipway.
            - fact: Steamers carried the mail from July 1856.
            - fact: The Swedish navy raised the wreck of the Hope.
              date: June 1871
            - fact: Balloons watched the bar.
              date: from 1856
            - fact: A ferry sank off the point.
              date: June 1852
            - fact: A gale on 9 May broke the mole.
              date: May 1855
            - fact: Voters in Wexley, Ohio, paid for a pier.
            - fact: The Danish tax on herring ruined the fishers.
            - fact: The Bristol fair closed early.
            - fact: Rowe mended the crane.
            - fact: The guild praised Denmark's pilots in a pamphlet, with Norway as its named rival.
            - fact: Garrick told the town meeting that the quay wall was hollow and had to come down.
              tags: [Garrick]
            - fact: The tug Ajax 4 burnt out.
            - fact: The mayor resigned the day before the cashier fled.
            - fact: Divers and riggers gathered at Hull as they had in 1840.
              date: July 1855
            - fact: In the duel Holt wounded Vane on the mole.
            - fact: Rowe reckoned that the silt came from upstream quarries.
            - fact: The Twentieth Pilots Congress cheered the treasurer.
            - fact: Homes in Quarrel Lane were some 25 to 40 per cent below the price of other homes.
            - fact: Tarn's cap on salvage fees covered new wrecks too, and salvors left the town.
              tags: [Tarn]
            - fact: The dyke broke at Brack and 400 sheep drowned in the meadows.
            - quote: Rowe was from his father's ship untimely torn
              tags: [Rowe]
              source: rowe, p. 130
            - fact: The fleet beat the pirates in 67 BC.
            - fact: The keeper of the light was blind.
              tags: [Lund]
      """;

  private static String contradictions(String draft) {
    Text text = new Text("map.yaml", MAP);
    ArgumentMap map = ArgumentReader.read(text).map().orElseThrow();
    DraftCheck check =
        DraftCheck.of(
            text,
            EssayPlan.of(map, map, PlanOptions.PLAIN),
            Draft.of(new Text("draft.md", draft + "\n")));
    StringBuilder told = new StringBuilder();
    for (DraftCheck.Difference one : check.contradictions()) {
      told.append(told.isEmpty() ? "" : "; ").append(one.draftSays() + " | " + one.mapSays());
    }
    return told.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "In March 1853 the council sold the dredger Hope to a merchant. # March 1853 | 3 March 1852",
        "The council, on 3 May 1852, sold the dredger Hope. # 3 May 1852 | 3 March 1852",
        "It was the council that, in the first days of May 1852, sold the dredger Hope to a"
            + " merchant. # May 1852 | 3 March 1852",
        "In 1842 Pell came to the conclusion that the sandbank has no effect on the tide."
            + " # 1842 | 1847",
        "The engineer asked for 25,000 pounds. # 25,000 | 2,500 pounds",
        "The engineer asked for four thousand pounds. # four thousand | 2,500 pounds",
        "The engineer asked for 2,500 pounds, and a third of the wharves stood empty."
            + " # a third | a fifth",
        "The engineer asked for 2,500 pounds, and 30 per cent of the wharves stood empty."
            + " # 30 per cent | a fifth",
        "Five million bricks lay about on the quay. # Five million | Six million bricks",
        "For hundreds of years sailors had known that sand buries anchors."
            + " # hundreds | thousands",
        "The lighthouse burnt for twelve months. # twelve | nine months",
        "The captain fled to Ireland on a collier. # Ireland | England",
        "Sulla marched on Rome in 87 BC. # 87 BC | 88 BC",
        "Sulla marched on Rome in 87 B.C., it is said. # 87 B.C. | 88 BC",
        "In 87 BCE, Sulla marched on Rome. # 87 BCE | 88 BC",
        "Sulla marched on Rome in 1789. # 1789 | 88 BC",
        "Sulla marched on Rome in March 87 BC. # March 87 BC | 88 BC",
        "Augustus died at Nola in AD 15. # AD 15 | AD 14",
        "Augustus died at Nola in 14 BC. # 14 BC | AD 14",
        "In 1848 the bank of Wexley failed, and the ships were sold twice. # 1848 | 1849",
        "The pilots rejected the Statute of Tides of 2012. # 2012 | 2021",
        "Pirates burnt the customs house (4 June). # 4 June | 4 May 1971",
        "The duke landed 6 cannons and 20,000 musketeers. # 20,000 | 30,000 musketeers",
        "The tolls rose by 10%. # 10% | 6 to 7%",
        "The blockade cost the town 9,000 barrels." + " # 9,000 | between 3,000 and 4,000 barrels",
        "The toll house cost $373 to build. # $373 | 337 dollars",
        "Fifth-formers swept the slipway. # Fifth-formers | Sixth-formers",
        "From July 1855 steamers carried the mail. # July 1855 | July 1856",
        "From June 1856 steamers carried the mail. # June 1856 | July 1856",
        "In June 1852 the council sold the dredger Hope to a merchant. A ferry sank off the point."
            + " # June 1852 | 3 March 1852",
        "A gale on 9 May 1857 broke the mole. # 9 May 1857 | May 1855",
        "Under a statute in 2012, of tides, the pilots rejected it. # 2012 | 2021",
        "Voters in Wexley, Texas, paid for a pier. # Texas | Ohio",
        "It was Austria's heavy tax on herring that ruined the fishers. # Austria's | Danish",
        "The fair at Norwich closed early. # Norwich | Bristol",
        "Lund mended the crane. # Lund | Rowe",
        "Lund slowly mended the crane. # Lund | Rowe",
        "The dyke broke at Brack. In the meadows 900 sheep drowned. # 900 | 400 sheep",
        "In its pamphlet the guild praised Denmark's pilots, aiming in name at Finland as a rival."
            + " # Finland | Norway",
        "Lund got up and told the meeting of the town that the quay was hollow. # Lund | Garrick",
        "Ajax 14, a tug, burnt out. # 14 | 4 burnt",
        "When the dyke broke at Brack, of the sheep no fewer than 900 drowned. # 900 | 400 sheep",
        "The mayor resigned two days before the cashier fled. # two days before | the day before",
        "The mayor resigned a week before the cashier fled. # a week before | the day before",
        "A ferry sank off the point in the winter. # in the winter | June 1852",
        "In the 1870s the council sold the dredger Hope to a merchant."
            + " # In the 1870s | 3 March 1852",
        "The council sold the dredger Hope to a merchant in May 1855, and it sank two weeks later."
            + " # May 1855 | 3 March 1852",
        "In October divers and riggers gathered at Hull. # October | July 1855",
        "In the duel on the mole Vane wounded Holt. # Vane | Holt",
        "The silt, as Lund has it, came from quarries upstream. # Lund | Rowe",
        "The treasurer was cheered at the Twenty-First Congress of pilots."
            + " # Twenty-First Congress | Twentieth Pilots",
        "A home in Quarrel Lane was between a half and two thirds cheaper than others."
            + " # two thirds | 25 to 40 per cent",
        "Compare Skerry, where a cap on salvage fees covered new wrecks too and salvors left town."
            + " # Skerry | Tarn's",
        "It was Lund who was \"from his father's ship untimely torn\". # Lund | Rowe",
        "He was \"from his father's ship untimely torn\" (p. 103). # p. 103 | p. 130",
        "He was \"from his father's ship untimely torn\" (Rowe 1971, p. 130). # 1971 | 1970"
      })
  void whatDiffersFromTheMapIsTold(String draft, String told) {
    assertEquals(told, contradictions(draft));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "In the spring of 1852 the council sold the dredger Hope to a merchant.",
        "The year after, in April 1853, the harbour froze, and the council had sold the dredger"
            + " Hope to a merchant in March.",
        "Three years later the council sold the dredger Hope to a merchant.",
        "The bridge had fallen in May 1851, and in March the council sold the dredger Hope.",
        "The council sold the dredger Hope before 1860.",
        "Pell (1851) held that the sandbank has no effect on the tide, as he had concluded in 1847.",
        "The engineer asked for two and a half thousand pounds.",
        "The engineer asked for about 2,400 pounds.",
        "Twenty per cent of the wharves, said the engineer, stood empty.",
        "One wharf in five stood empty, the engineer said.",
        "Half a dozen million bricks lay on the quay.",
        "The lighthouse burnt for three quarters of a year.",
        "The captain of the King of Spain fled on a collier to England.",
        "The pilots rejected the Statute of Tides, \"worse than the Tides of 2012\".",
        "The pilots rejected the Statute of Tides (2012).",
        "Pirates (1970) burnt the customs house.",
        "The tolls rose by 6.5%.",
        "The blockade cost the town 3,410 barrels.",
        "Sulla marched on Rome in 88 BC.",
        "Sulla marched on Rome in the years 91–87 BC.",
        "Sulla marched on Rome in about 87 BC.",
        "Sulla marched on Rome with 87 men.",
        "Sulla marched on Rome in the 80s BC.",
        "Sulla marched on Rome in the 1st century BC.",
        "In 1939 Syme argued that Sulla marched on Rome for his honour.",
        "Augustus died at Nola in 14 CE.",
        "Augustus died at Nola on 19 August AD 14.",
        "Augustus died at Nola at the age of 75, after 40 years of power.",
        "It was not in March 1853 but in March 1852 that the council sold the dredger Hope.",
        "The engineer asked for not 25,000 pounds but 2,500.",
        "In January 1852, and two months later, the council sold the dredger Hope to a merchant.",
        "In 2022 the pilots rejected the Statute of Tides.",
        "On the far bank of the Mississippi from Wexley voters paid for a pier.",
        "In 1853 the council met.",
        "From July 1856 steamers carried the mail, and until July 1860 the post.",
        "Voters in Wexley, a town in Ohio, paid for a pier.",
        "It was Rowe who was \"from his father's ship untimely torn\".",
        "He was \"from his father's ship untimely torn\" (Rowe 1970, pp. 129–31).",
        "He was \"from his father's ship untimely torn\" (Lund 2012, p. 7).",
        "In its pamphlet the guild praised Denmark's pilots, not Norway's and not Finland's.",
        "In its pamphlet the guild praised Denmark's pilots, rivals of Norway and of Finland.",
        "Rowe was there when Garrick told the town meeting that the quay wall was hollow.",
        "In the duel Vane was wounded by Holt on the mole.",
        "Wounded by Holt on the mole, Vane left the duel.",
        "The silt, as Lund and Rowe have it, came from quarries upstream.",
        "At the Twentieth Congress of pilots the treasurer was cheered.",
        "A home in Quarrel Lane was between a third and two fifths cheaper than others.",
        "At the Exchange a cap on salvage fees covered new wrecks too, and salvors left town.",
        "A week later the mayor resigned.",
        "The mayor resigned one day before the cashier fled.",
        "A ferry sank off the point in the summer.",
        "A ferry sank off the point in the late spring.",
        "In the early 1850s the council sold the dredger Hope to a merchant.",
        "The Danes raised a wreck in 1866, and the Swedish navy that of the Hope later.",
        "Balloons watched the bar in 1862.",
        "Wexley had no ferry in 1850, and in June 1852 the ferry sank off the point.",
        "The Danes mended the crane.",
        "The President mended the crane.",
        "The fleet beat the pirates in 67 B.C. with ease.",
        "The fleet beat the pirates in 67 B. C. with ease.",
        "In 67 BCE the fleet beat the pirates.",
        "For millennia sailors had known that sand buries anchors."
      })
  void whatIsTrueInOtherWordsIsNotTold(String draft) {
    assertEquals("", contradictions(draft));
  }

  /** A date or number belongs to the fact that it is told with, and to no other of the sentence. */
  @Test
  void aSentenceOfTwoFactsOfTheMapContradictsNeither() {
    List<String> facts =
        List.of(
            "on 3 March 1852 the council sold the dredger Hope to a merchant",
            "Mr Pell concluded in 1847 that the sandbank has no effect on the tide",
            "the engineer asked for 2,500 pounds, and a fifth of the wharves stood empty",
            "six million bricks lay on the quay",
            "sailors had known for thousands of years that sand buries anchors",
            "the lighthouse burnt for nine months",
            "in 1849 the bank of Wexley failed and the ships were sold twice");
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      String one = facts.get(random.nextInt(facts.size()));
      String two = facts.get(random.nextInt(facts.size()));
      String joint = List.of(", and ", "; ", ", while ", " when ").get(random.nextInt(4));
      String sentence = "Then " + one + joint + two + ".";
      assertEquals("", contradictions(sentence), "seed " + seed + ": " + sentence);
    }
  }
}
