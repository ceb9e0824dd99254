package io.github.essayplanner.cli;

import static io.github.essayplanner.cli.PlanRules.plan;

import org.junit.jupiter.api.Test;

/** What a plan of a map chooses, joins and weighs: for each rule a map on either side of it. */
class PlanShapeTest {
  private static final String JOINED =
      """
      question: Why?
      factors:
        a: {importance: 1, point: First., links: [%s]}
        b: {importance: 2, point: Second., links: [%s]}
        c: {importance: 3, point: Third.}
      """;

  private static String link(String to) {
    return "{to: " + to + ", how: joint to " + to + "}";
  }

  @Test
  void aLinkToTheNextParagraphLeadsThere() {
    plan(JOINED.formatted(link("c") + ", " + link("b"), ""))
        .has("## 1. A", "**Leads to B:** joint to b", "**Leads to C:** joint to c", "## 2. B");
  }

  @Test
  void aLinkToAnEarlierParagraphLooksBack() {
    plan(JOINED.formatted("", link("a"))).has("## 2. B", "**Looks back to A:** joint to a");
  }

  @Test
  void underABudgetAParagraphHasOneJointTheOneToTheNext() {
    plan(JOINED.formatted(link("c") + ", " + link("b"), ""), "--words", "600")
        .has("## 1. A", "**Leads to B:** joint to b", "## 2. B")
        .lacks("joint to c");
  }

  @Test
  void aLinkToWhatIsNotPrintedIsNoJoint() {
    plan(JOINED.formatted(link("b"), ""), "--without", "b").lacks("joint", "Leads");
  }

  private static final String MANY =
      """
      question: Why did the mill close?
      thesis: Debt closed it.
      conclusion: So it was debt.
      factors:
        debt: {stance: supports, importance: 9, point: Debt closed it.}
        fire: {stance: challenges, importance: 5, point: The roof burned., because: it was rebuilt}
        flood: {importance: 4, point: The weir broke., links: [%s]}
        frost:
          stance: challenges
          importance: 3
          point: The race froze.
          because: it thawed in March
          links: [%s]
      """;

  @Test
  void firstPlaceAndTheStrongestChallengeHaveTheParagraphs() {
    plan(MANY.formatted("", ""), "--words", "300")
        .has("## 1. Fire – the case against", "## 2. Debt – your strongest")
        .lacks("## 3.");
  }

  @Test
  void twoThatArePromisedShareAParagraphWhereALinkJoinsThem() {
    plan(MANY.formatted("", link("fire")), "--words", "300")
        .has("## 1. Fire and Frost – the case against", "**And:** The race froze.");
  }

  @Test
  void aSchemeWithoutAnotherSideKeepsTheSecondPointAndEndsOnSo() {
    String map = MANY.formatted(link("debt"), link("fire"));
    plan(map, "--words", "300", "--paragraph", "pee")
        .has("**And:** The race froze.", "**So, how far", "*Flood*: The weir broke.", "**So:**");
    plan(map, "--words", "300", "--paragraph", "peace").hasTimes(1, "The race froze.");
  }

  @Test
  void twoThatArePromisedHaveTheirOwnWhereThereIsRoom() {
    plan(MANY.formatted("", link("fire")), "--words", "600")
        .has("## 1. Fire – the case against", "## 2. Frost – the case against", "## 4. Debt")
        .lacks("Fire and Frost");
  }

  @Test
  void aFactorWithoutAParagraphGetsASentenceWhereItsLinkLeads() {
    plan(MANY.formatted(link("debt"), ""), "--words", "300")
        .has("## 2. Debt", "**In a sentence,** *Flood*: The weir broke.")
        .lacks("Left out on purpose");
  }

  @Test
  void oneWithoutALinkIsLeftOutButAChallengeIsKept() {
    plan(MANY.formatted("", ""), "--words", "300")
        .has("**In a sentence,** *Frost*: It thawed in March.", "**Left out on purpose:** *Flood*");
  }

  @Test
  void whatIsAskedForByNameIsPrintedWhateverTheBudget() {
    String[] named = {"--only", "flood", "--only", "frost", "--only", "fire", "--words", "200"};
    plan(MANY.formatted("", ""), named).has("## 1.", "## 2.", "## 3.");
    plan(MANY.formatted("", ""), "--words", "200").lacks("## 3.");
  }

  @Test
  void topSaysWhereItDropsTheOnlyChallenge() {
    String map =
        MANY.formatted("", "").replace("stance: challenges\n    importance: 3", "importance: 3");
    plan(map.replace("importance: 5", "importance: 1"), "--top", "2")
        .has("*Fire*, the only case against");
    plan(MANY.formatted("", ""), "--top", "1").lacks("the only case against");
  }

  private static final String WEIGHED =
      """
      question: Why did the mill close?
      judgement:
        criteria: {depth: {weight: 50}, span: {weight: 50}}
      factors:
        debt: {stance: supports, scores: {depth: %s}, because: {depth: it grew}}
        age: {stance: supports, scores: {depth: 4, span: 4}}
        fire: {stance: %s, scores: {depth: 2, span: 3}}
      """;

  @Test
  void whatDecidesIsWeighedAgainstTheRivalThatOpposes() {
    plan(WEIGHED.formatted("5, span: 5", "qualifies"))
        .has("**What decides:** *Debt* over *Fire*, on every test. *Depth:* It grew.")
        .lacks("It is close");
  }

  @Test
  void whereNothingOpposesTheRunnerUpIsTheRival() {
    plan(WEIGHED.formatted("5, span: 5", "supports")).has("*Debt* over *Age*");
  }

  @Test
  void aNearFirstPlaceSaysWhatWouldTurnIt() {
    plan(WEIGHED.formatted("5, span: 5", "qualifies")).lacks("It is close");
    plan(WEIGHED
            .formatted("5, span: 4", "qualifies")
            .replace("depth: 4, span: 4", "depth: 3, span: 5"))
        .has("**It is close:** more weight on *Span* would put *Age* first");
  }

  @Test
  void whereScoresAreMissingWhatTheyCouldChangeIsNotWeighed() {
    plan(WEIGHED.formatted("5", "qualifies"))
        .has("**What decides:** ____ *Finish the scores of Debt.*");
  }

  @Test
  void theLastSentencePointsOutAFactorWithoutAParagraph() {
    String map = MANY.formatted("", "").replace("So it was debt.", "So it was debt and the Flood.");
    plan(map).has("**End on:** So it was debt and the Flood.").lacks("has no paragraph");
    plan(
            MANY.formatted("", "").replace("So it was debt.", "So it was debt, not the Frost."),
            "--words",
            "240")
        .has("*Frost has no paragraph.*");
    plan(MANY.formatted("", "")).lacks("has no paragraph");
  }

  @Test
  void theLastSentencePointsOutANameThatStandsNowhereElse() {
    String map = MANY.formatted("", "");
    plan(map.replace("So it was debt.", "So it was debt, as in Leeds."))
        .has("*Leeds has no paragraph.*");
    plan(map.replace("So it was debt.", "So it was debt, as in Leeds.")
            .replace("The weir", "In Leeds the weir"))
        .lacks("has no paragraph");
  }

  private static final String ASKED =
      """
      question: Why did it close?
      thesis: Debt closed it.
      factors:
        debt:
          point: Debt closed it.
          counter: [{claim: It was rich., reply: It owed more.}]
      questions:
        other:
          question: Did the mill pay its hands?
          thesis: The mill paid them late.
          factors:
            debt: {point: Debt kept wages back.%s}
      """;

  @Test
  void anInheritedObjectionIsAskedAboutUnderASchemeToo() {
    plan(ASKED.formatted(""), "--question", "other", "--paragraph", "peace")
        .has("It was rich.", "does it still hold here?", "It owed more.");
    plan(ASKED.formatted(""), "--question", "other", "--paragraph", "pee")
        .lacks("does it still hold here?");
    plan(
            ASKED.formatted("").replace("{claim: It was rich., reply: It owed more.}", ""),
            "--question",
            "other",
            "--paragraph",
            "peace")
        .lacks("does it still hold here?");
  }

  @Test
  void anObjectionThatANewPointInheritsIsAskedAbout() {
    plan(ASKED.formatted(""), "--question", "other")
        .has("It was rich.", "*Written for the map's first question: does it still hold here?*");
  }

  @Test
  void anObjectionOfTheOtherQuestionReplacesIt() {
    plan(
            ASKED.formatted(", counter: [{claim: Hands were paid., reply: Late.}]"),
            "--question",
            "other")
        .has("Hands were paid.")
        .lacks("It was rich", "first question");
  }

  @Test
  void ordersOtherThanTheMapsOwnWinOverIt() {
    String map = JOINED.formatted("", "").replace("factors:", "order: [c, a]\nfactors:");
    plan(map).has("## 1. C", "## 2. A", "## 3. B");
    plan(map, "--order", "as-written").has("## 1. A", "## 2. B", "## 3. C");
  }

  @Test
  void aQuestionThatWeighsPartsTakesThemAsWritten() {
    String map = JOINED.formatted("", "").replace("importance: 1", "importance: 8");
    plan(map).has("## 1. B", "## 3. A");
    plan(map.replace("Why?", "Assess the claim that mills pay.")).has("## 1. A", "## 2. B");
  }

  @Test
  void aCardNamesTheReasonsTestOnlyWhereBothHaveRoom() {
    String map =
        """
        question: Why?
        judgement: {criteria: {depth: {weight: 1}, span: {weight: 1}}}
        factors:
          a: {point: P., scores: {depth: 5, span: 1}, because: {span: x, depth: "%s"}}
        """;
    plan(map.formatted("it went deep"), "--detail", "brief").has("**So:** Depth: It went deep.");
    plan(map.formatted("it went deep " + "and deeper ".repeat(5) + "still"), "--detail", "brief")
        .has("**So:** It went deep and deeper")
        .lacks("Depth:");
  }

  private static final String SPARE =
      """
      question: Why did the mill close?
      factors:
        debt:
          stance: supports
          importance: 9
          point: Debt closed it.
          because: it grew
          evidence:
            - {cue: loan, fact: A loan fell due., date: 1881, shows: a}
            - {cue: writ, fact: A writ came., date: 1882, shows: b}
            - {cue: sale, fact: A sale failed., date: 1883, shows: c}
        river:
          stance: supports
          importance: 8
          point: The river fell.
          because: it was dry
          evidence:
            - {cue: drought, fact: A drought came., date: 1880, shows: d}
            - {cue: weir, fact: A weir broke., date: 1884, shows: e}
            - {cue: mud, fact: Mud lay in the race., date: 1885, shows: f}
        rail: {importance: 1, cue: rails, point: Trains came., links: [{to: %s, how: x}]}
      """;

  @Test
  void anExaminationThatRunsShortIsToldWhatCanGoFirst() {
    plan(SPARE.formatted("debt"), "--minutes", "25")
        .has("A drought came", "A weir broke", "Mud lay in the race", "*Rail*: Trains came.")
        .has("\n- *If time allows:* 1884: A weir broke. → e\n")
        .lacks("*If time allows:* 1881", "*If time allows:* 1882", "*If time allows:* 1883");
    plan(SPARE.formatted("debt"), "--words", "357").lacks("If time allows");
    plan(SPARE.formatted("debt")).lacks("If time allows");
  }

  @Test
  void nothingOfTheStrongestParagraphIsNamedToGo() {
    plan(SPARE.formatted("debt").replace("importance: 9", "importance: 7"), "--minutes", "25")
        .has("*If time allows:* 1882: A writ came. → b")
        .lacks("*If time allows:* 1884");
  }

  @Test
  void whatAParagraphCannotDoWithoutIsNeverNamedToGo() {
    String one = SPARE.replaceAll("(?m)^ .*(rails|writ|weir|mud).*\\n", "");
    plan(one, "--minutes", "25").has("A drought came").lacks("If time allows");
  }
}
