package io.github.essayplanner.plan;

import io.github.essayplanner.check.NamedFactors;
import io.github.essayplanner.check.SharedStems;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Cover;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes a plan: casts the factors, shares out the words, fills each part. */
final class Planning {
  private static final int WORDS_A_PARAGRAPH = 120;
  private static final int FEWEST_PARAGRAPHS = 2;
  private static final int MOST_ON_CARD = 4;

  /** The essay that a card is for where no other is asked for. */
  private static final Budget OF_CARD = Budget.ofMinutes(45, 17);

  private final ArgumentMap answered;
  private final ArgumentMap first;
  private final ArgumentMap map;
  private final PlanOptions options;
  private final Ranking ranking;
  private final Prompts prompts;
  private final SharedStems stems;
  private final Cover cover;
  private final Printed printed = new Printed();
  private final Leaving leaving;
  private Cast cast;
  private ItemText text;
  private SectionPieces pieces;
  private Timetable timetable;

  Planning(ArgumentMap answered, ArgumentMap first, PlanOptions options) {
    this.answered = answered;
    this.first = first;
    this.map = options.selection().of(answered);
    this.options = options;
    this.ranking = Ranking.of(map);
    this.prompts = Prompts.of(map, options.detail());
    this.stems = SharedStems.of(map);
    this.cover = Cover.of(map);
    this.leaving = new Leaving(answered, printed);
  }

  EssayPlan plan() {
    List<Factor> inOrder = SectionOrder.of(map, ranking, options);
    cast =
        options.isShort()
            ? Cast.of(map, ranking, inOrder, paragraphs(), options.isAgainst())
            : Cast.all(inOrder, options.isAgainst());
    List<Optional<Section>> sections = sections();
    timetable = Timetable.of(budget(), sections, ranking);
    List<Part> parts = parts(sections);
    Ranking whole =
        map.factors().size() == answered.factors().size() ? ranking : Ranking.of(answered);
    List<Weakness> gaps = PlanGaps.of(whole, map, first, options.isAgainst());
    return new EssayPlan(
        map,
        options,
        ranking,
        prompts,
        Top.of(map, answered, first, options, prompts, cast),
        IntroductionWriting.tests(ranking),
        parts,
        leaving.all(),
        leaving.line(opponents(), NamedFactors.of(answered).in(answered.question())),
        leaving.next(ranking),
        alsoSaid(),
        sources(),
        new ToDoWriting(map, whole, stems).of(gaps),
        gaps);
  }

  private Budget budget() {
    boolean isCard = options.detail() == PlanOptions.Detail.BRIEF;
    return isCard && options.budget().words().isEmpty() ? OF_CARD : options.budget();
  }

  private int paragraphs() {
    int room = Allotment.forFactors(budget().words().getAsInt()) / WORDS_A_PARAGRAPH;
    int all = Math.max(FEWEST_PARAGRAPHS, room);
    return options.detail() == PlanOptions.Detail.BRIEF ? Math.min(MOST_ON_CARD, all) : all;
  }

  private List<Optional<Section>> sections() {
    if (cast.sections().isEmpty() && options.detail() == PlanOptions.Detail.BLANK) {
      return Collections.nCopies(Worksheet.SECTIONS, Optional.empty());
    }
    List<Optional<Section>> sections = new ArrayList<>();
    for (Section section : cast.sections()) {
      sections.add(Optional.of(section));
    }
    return sections;
  }

  private List<Part> parts(List<Optional<Section>> sections) {
    for (Factor factor : answered.factors()) {
      if (map.factor(factor.id()).isEmpty()) {
        leaving.add(factor);
      }
    }
    for (Factor factor : cast.leftOut()) {
      leaving.add(factor);
    }
    List<Part> parts = new ArrayList<>();
    parts.add(part(Part.Kind.INTRODUCTION, 0, Optional.empty(), introduction()));
    text = new ItemText(map, printed, options.cites());
    pieces = new SectionPieces(map, ranking, stems, cast.sections(), options);
    for (int i = 0; i < sections.size(); i++) {
      Optional<Section> section = sections.get(i);
      List<Paragraph> paragraphs =
          options.detail() == PlanOptions.Detail.BLANK
              ? Worksheet.section(options.scheme(), prompts)
              : section(section.orElseThrow(), i + 1);
      parts.add(part(Part.Kind.FACTOR, i + 1, section, paragraphs));
    }
    parts.add(part(Part.Kind.CONCLUSION, 0, Optional.empty(), conclusion()));
    return parts;
  }

  private Part part(
      Part.Kind kind, int number, Optional<Section> section, List<Paragraph> paragraphs) {
    int place = kind == Part.Kind.CONCLUSION ? timetable.last() : number;
    boolean isShown = options.budget().words().isPresent();
    return new Part(
        kind,
        section.isPresent() ? Optional.of(section.get().factor()) : Optional.empty(),
        section.isPresent() ? section.get().with() : Optional.empty(),
        section.isPresent() ? standing(section.get()) : "",
        number,
        isShown ? timetable.words(place) : OptionalInt.empty(),
        isShown ? timetable.by(place) : OptionalInt.empty(),
        paragraphs,
        section.isPresent() ? card(section.get()) : CardNotes.NONE);
  }

  private CardNotes card(Section section) {
    return options.detail() == PlanOptions.Detail.BRIEF
        ? CardNotes.of(section, pieces.of(section), options, ranking, text, stems)
        : CardNotes.NONE;
  }

  private String standing(Section section) {
    Factor factor = section.factor();
    boolean leads =
        ranking.leaders().size() == 1 && section.has(ranking.leaders().get(0).factor().id());
    if (section.role() == SectionRole.ATTACKED) {
      return Label.TO_BE_ANSWERED.text();
    }
    if (options.isAgainst()) {
      return "";
    }
    return switch (factor.stance()) {
      case CHALLENGES -> Label.THE_CASE_AGAINST.text();
      case QUALIFIES -> Label.LIMITS_THE_THESIS.text();
      case SUPPORTS -> leads ? Label.YOUR_STRONGEST.text() : "";
    };
  }

  /** How many of the map's own words a part may have. */
  private int most(int place) {
    return options.isShort() ? timetable.most(place) : Integer.MAX_VALUE;
  }

  private List<Paragraph> introduction() {
    return options.detail() == PlanOptions.Detail.BLANK
        ? Worksheet.introduction(prompts)
        : new IntroductionWriting(map, first, ranking, prompts, most(0)).paragraphs();
  }

  private List<Paragraph> conclusion() {
    return options.detail() == PlanOptions.Detail.BLANK
        ? Worksheet.conclusion(prompts)
        : new ConclusionWriting(
                map,
                first,
                ranking,
                options.isAgainst(),
                prompts,
                cast.sections(),
                most(timetable.last()))
            .paragraphs();
  }

  private List<Paragraph> section(Section section, int number) {
    List<Piece> all = pieces.of(section);
    List<Piece> placed = options.scheme().placed(all, section);
    SectionChoice choice =
        options.isShort() ? choice(placed, section, number) : SectionChoice.all(placed);
    Optional<Piece> spare = maySpare(section) ? choice.last() : Optional.empty();
    leaving.add(section, all, choice, spare);
    Questions questions = new Questions(prompts, section.role());
    List<Paragraph> paragraphs =
        options.scheme() == Scheme.FULL
            ? new SectionPrinter(
                    text,
                    printed,
                    ranking,
                    section,
                    number,
                    choice,
                    spare,
                    questions,
                    pieces.asked(section),
                    !options.isShort())
                .paragraphs()
            : new SchemePrinter(options.scheme(), text, section, number, choice, questions)
                .paragraphs();
    return InheritedObjections.asked(section.factor(), choice.kept(), answered, first, paragraphs);
  }

  /** Whether an examination that runs short can do with less of a section: not of the strongest. */
  private boolean maySpare(Section section) {
    boolean isFirst = section.has(ranking.rows().get(0).factor().id());
    return options.budget().clock().isPresent() && !isFirst;
  }

  /** What a link takes that asks for a So is not there for the rest. */
  private SectionChoice choice(List<Piece> placed, Section section, int number) {
    int asked = pieces.asked(section).map(link -> Sentence.words(link.how())).orElse(0);
    int share = timetable.words(number).orElseThrow() - asked;
    return SectionChoice.of(placed, share, most(number) - asked, cast.promised(), cover, stems);
  }

  private long opponents() {
    long opponents = 0;
    for (Factor factor : answered.factors()) {
      opponents += factor.stance() == Stance.CHALLENGES ? 1 : 0;
    }
    return opponents;
  }

  private List<String> alsoSaid() {
    Set<String> planned = new HashSet<>();
    for (Section section : cast.sections()) {
      for (Factor factor : section.factors()) {
        planned.add(factor.id());
      }
    }
    List<String> names = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (!planned.contains(row.factor().id())) {
        names.add(CardNotes.shortName(row.factor()));
      }
    }
    return names;
  }

  private List<Source> sources() {
    List<Source> cited = new ArrayList<>();
    for (Source source : map.sources()) {
      if (printed.hasCited(source)) {
        cited.add(source);
      }
    }
    return cited;
  }
}
