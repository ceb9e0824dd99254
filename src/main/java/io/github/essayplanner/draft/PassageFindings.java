package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds paragraphs without any name, date, number, quotation or reference, dates outside the
 * period, and conclusions that bring in something new or have no word of the question or the
 * thesis.
 */
final class PassageFindings {
  /** A shorter paragraph is a bridge, of which nobody asks for facts. */
  private static final int FEWEST_WORDS = 40;

  private final Alignment alignment;
  private final WrittenEssay essay;
  private final List<Finding> findings;

  /** The stems of the map as a whole and of what stands before a conclusion. */
  private final BitSet known = new BitSet();

  /** The number of the first passage that these are not yet read from. */
  private int unread;

  private PassageFindings(Alignment alignment, List<Finding> findings) {
    this.alignment = alignment;
    this.essay = alignment.essay();
    this.findings = findings;
  }

  static void add(Alignment alignment, List<Finding> findings) {
    PassageFindings all = new PassageFindings(alignment, findings);
    int lastConclusion = -1;
    for (int p = 0; p < alignment.essay().passages().size(); p++) {
      switch (alignment.frame(p)) {
        case BODY -> {
          all.addNoSpecifics(alignment.essay().passages().get(p));
          all.addOutsidePeriod(alignment.essay().passages().get(p));
        }
        case CONCLUSION -> {
          all.addNew(alignment.essay().passages().get(p));
          lastConclusion = p;
        }
        default -> {}
      }
    }
    if (lastConclusion >= 0) {
      all.addThesisWords(alignment.essay().passages().get(lastConclusion));
    }
  }

  private List<Statement> statements(Passage passage) {
    return essay.statements().subList(passage.first(), passage.last());
  }

  private void addNoSpecifics(Passage passage) {
    boolean any = !passage.quotations().isEmpty();
    for (Statement statement : statements(passage)) {
      any |=
          !statement.dates().isEmpty()
              || !statement.amounts().isEmpty()
              || !names(statement).isEmpty();
    }
    any |= essay.hasReference(passage.block().start(), passage.block().end());
    if (!any && passage.words() >= FEWEST_WORDS) {
      int end =
          passage.first() < passage.last()
              ? essay.statements().get(passage.first()).end()
              : passage.block().end();
      findings.add(
          new Finding(
              DraftRule.DRAFT_NO_SPECIFICS,
              new Span(passage.block().start(), end),
              "This paragraph has no name, date, number, quotation or reference.",
              "which fact bears it out?"));
    }
  }

  private List<ProseName> names(Statement statement) {
    return ProseName.in(essay.text(), statement.start(), statement.end(), alignment.vocabulary());
  }

  private void addOutsidePeriod(Passage passage) {
    Optional<Days> period = alignment.map().period().days();
    if (period.isEmpty()) {
      return;
    }
    for (Statement statement : statements(passage)) {
      for (ProseDate date : statement.dates()) {
        boolean outside =
            date.hasPlainYear()
                && (date.year() < period.get().first().getYear()
                    || date.year() > period.get().last().getYear());
        if (outside && !isInMap(date.year()) && !essay.isQuoted(date.start(), statement)) {
          findings.add(
              new Finding(
                  DraftRule.DRAFT_OUTSIDE_PERIOD,
                  new Span(date.start(), date.end()),
                  date.year()
                      + " is outside the period of the question, "
                      + alignment.map().period().typed()
                      + ".",
                  ""));
        }
      }
    }
  }

  private boolean isInMap(int year) {
    String typed = String.valueOf(year);
    for (Factor factor : alignment.map().factors()) {
      for (Evidence item : factor.evidence()) {
        String words =
            item.fact() + item.date().typed() + item.caveat() + item.shows() + item.quote();
        if (words.contains(typed)) {
          return true;
        }
      }
    }
    return false;
  }

  private void addNew(Passage passage) {
    readBefore(passage);
    Set<String> told = new HashSet<>();
    for (Statement statement : statements(passage)) {
      for (ProseDate date : statement.dates()) {
        if (date.hasPlainYear()) {
          addNew(String.valueOf(date.year()), date.start(), date.end(), told);
        }
      }
      for (ProseName name : ProseName.joined(names(statement), essay.text())) {
        addNew(name.typed(), name.start(), name.end(), told);
      }
    }
  }

  private void addNew(String typed, int start, int end, Set<String> told) {
    if (told.add(typed) && !isKnown(alignment.vocabulary().stems(typed))) {
      findings.add(
          new Finding(
              DraftRule.DRAFT_NEW_IN_CONCLUSION,
              new Span(start, end),
              "\"" + typed + "\" stands in the conclusion and nowhere before it.",
              "bring it in where it is argued, or leave it out"));
    }
  }

  private boolean isKnown(int[] stems) {
    for (int stem : stems) {
      if (known.get(stem)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads on from where the conclusion before this one began, so that each passage is read once.
   */
  private void readBefore(Passage passage) {
    if (known.isEmpty()) {
      addKnown(alignment.vocabulary().stems(named()));
    }
    while (essay.passages().get(unread).first() < passage.first()) {
      Passage before = essay.passages().get(unread++);
      addKnown(alignment.vocabulary().stems(before.heading()));
      for (Statement statement : statements(before)) {
        addKnown(statement.distinct());
      }
    }
  }

  private void addKnown(int[] stems) {
    for (int stem : stems) {
      known.set(stem);
    }
  }

  /** What the map says as a whole and the names of its factors. */
  private String named() {
    ArgumentMap map = alignment.map();
    StringBuilder named = new StringBuilder(map.question() + " " + map.thesis());
    named.append(' ').append(map.conclusion()).append(' ').append(map.title());
    for (Factor factor : map.factors()) {
      named.append(' ').append(factor.name());
    }
    return named.toString();
  }

  private void addThesisWords(Passage passage) {
    ArgumentMap map = alignment.map();
    int[] asked = alignment.vocabulary().stems(map.question() + " " + map.thesis());
    for (Statement statement : statements(passage)) {
      for (int stem : asked) {
        if (statement.has(stem)) {
          return;
        }
      }
    }
    findings.add(
        new Finding(
            DraftRule.DRAFT_THESIS_WORDS,
            new Span(passage.block().start(), passage.block().end()),
            "The last paragraph has no word of the question or the thesis.",
            "answer the question in its own terms"));
  }
}
