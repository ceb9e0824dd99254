package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLabel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands below the name of a factor: its point, evidence, and objections. */
final class FactorReading {
  private final Outline.Argument factor;
  private final Outline note;
  private final Sorting sorting;
  private boolean hasItems;
  private boolean hasTexts;
  private boolean itemSeen;

  private FactorReading(Outline.Argument factor, Outline note, Sorting sorting) {
    this.factor = factor;
    this.note = note;
    this.sorting = sorting;
  }

  static Outline.Argument of(Outline.Argument factor, Branch part, Outline note, Sorting sorting) {
    FactorReading reading = new FactorReading(factor, note, sorting);
    for (NoteLine line : part.all()) {
      reading.hasItems |= line.is(NoteLine.Kind.ITEM);
      reading.hasTexts |= line.is(NoteLine.Kind.ITEM) || line.is(NoteLine.Kind.PLAIN);
    }
    reading.read(part.below(), false);
    return factor;
  }

  /** Reads one more part that stands after a factor and is about it. */
  static void more(Outline.Argument factor, Branch part, Outline note, Sorting sorting) {
    FactorReading reading = new FactorReading(factor, note, sorting);
    reading.itemSeen = true;
    reading.read(List.of(part), false);
  }

  private void read(List<Branch> parts, boolean against) {
    for (int i = 0; i < parts.size(); i++) {
      Branch part = parts.get(i);
      Optional<NoteLabel> label = Sorting.label(part);
      if (part.is(NoteLine.Kind.COMMENT)) {
        comment(part.line().text());
      } else if (label.isPresent() && read(part, label.get())) {
        continue;
      } else if (part.is(NoteLine.Kind.HEADING) && hasTexts) {
        comment(part.line().text());
        read(part.below(), against);
      } else if (part.is(NoteLine.Kind.PLAIN) && hasItems && !itemSeen) {
        beforeItems(part, against);
      } else {
        itemSeen |= part.is(NoteLine.Kind.ITEM);
        fact(part, against);
      }
    }
  }

  /** What stands before the first bullet says what the factor argues. */
  private void beforeItems(Branch part, boolean against) {
    String text = part.line().text();
    if (factor.point.isEmpty() && !DatedStart.isAt(text) && !Fact.isHedged(text)) {
      factor.point = text;
      read(part.below(), against);
    } else {
      fact(part, against);
    }
  }

  /** Reads a part by its label, if that says something inside a factor. */
  private boolean read(Branch part, NoteLabel label) {
    boolean alone = label.rest().isEmpty();
    switch (label.kind()) {
      case POINT -> point(part, label);
      case COUNTER -> counter(part, label);
      case REPLY -> reply(part, label);
      case FOR, AGAINST -> {
        if (!alone || part.below().isEmpty()) {
          return false;
        }
        if (!label.isPlain()) {
          comment(label.label());
        }
        itemSeen = true;
        read(part.below(), label.kind() == Kind.AGAINST);
      }
      case INBOX -> sorting.section(part);
      case THESIS, CONCLUSION, SOURCES -> {
        if (part.is(NoteLine.Kind.ITEM)) {
          return false;
        }
        sorting.section(part);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void point(Branch part, NoteLabel label) {
    List<String> texts = new ArrayList<>();
    List<Branch> rest = part.below();
    if (!label.rest().isEmpty()) {
      texts.add(label.rest());
    } else {
      rest = rest.subList(ofPoint(rest, texts), rest.size());
    }
    String text = String.join(" ", texts);
    if (factor.point.isEmpty()) {
      factor.point = text;
    } else if (!text.isEmpty()) {
      comment(text);
    }
    read(rest, false);
  }

  /** How many of the parts below a lone label say the point: a list, or what stands before one. */
  private int ofPoint(List<Branch> below, List<String> texts) {
    int end = 0;
    boolean text = false;
    while (end < below.size() && !(text && below.get(end).is(NoteLine.Kind.ITEM))) {
      Branch part = below.get(end++);
      text |= part.is(NoteLine.Kind.PLAIN);
      if (part.is(NoteLine.Kind.COMMENT)) {
        comment(part.line().text());
      } else {
        texts.add(part.line().text());
        part.all().forEach(line -> texts.add(line.text()));
      }
    }
    return end;
  }

  private void counter(Branch part, NoteLabel label) {
    if (!label.isPlain()) {
      comment(label.label());
    }
    if (!label.rest().isEmpty()) {
      factor.counter.add(new Outline.Counterclaim(label.rest(), ""));
      answers(part.below());
      return;
    }
    for (Branch claim : part.below()) {
      Optional<NoteLabel> inner = Sorting.label(claim);
      if (claim.is(NoteLine.Kind.COMMENT)) {
        comment(claim.line().text());
      } else if (inner.filter(l -> l.kind() == Kind.REPLY).isPresent()) {
        reply(claim, inner.get());
      } else {
        factor.counter.add(new Outline.Counterclaim(claim.line().text(), ""));
        answers(claim.below());
      }
    }
  }

  /** What stands below an objection answers it; what is more than one answer is evidence. */
  private void answers(List<Branch> below) {
    for (Branch answer : below) {
      Optional<NoteLabel> label = Sorting.label(answer);
      if (answer.is(NoteLine.Kind.COMMENT)) {
        comment(answer.line().text());
      } else if (label.filter(l -> l.kind() == Kind.REPLY).isPresent()) {
        reply(answer, label.get());
      } else if (below.size() == 1 && label.isEmpty()) {
        answer(factor.counter.size() - 1, answer.line().text());
        read(answer.below(), false);
      } else {
        read(List.of(answer), false);
      }
    }
  }

  private void reply(Branch part, NoteLabel label) {
    int last = factor.counter.size() - 1;
    boolean open = last >= 0 && factor.counter.get(last).reply().isEmpty();
    if (!open) {
      note.warn(part.line().number(), "a reply to nothing; it is kept as it stands");
      unanswered(part, label);
      return;
    }
    if (!label.isPlain()) {
      comment(label.label());
    }
    if (label.rest().isEmpty()) {
      List<String> texts = new ArrayList<>();
      part.all().forEach(line -> texts.add(line.text()));
      answer(last, String.join(" ", texts));
    } else {
      answer(last, label.rest());
      read(part.below(), false);
    }
  }

  private void answer(int counter, String text) {
    factor.counter.set(
        counter, new Outline.Counterclaim(factor.counter.get(counter).claim(), text));
  }

  private void unanswered(Branch part, NoteLabel label) {
    if (label.rest().isEmpty()) {
      comment(part.line().text());
    } else {
      factor.evidence.add(Fact.of(part.line().number(), part.line().text(), false));
    }
    read(part.below(), false);
  }

  private void fact(Branch part, boolean against) {
    NoteLine line = part.line();
    int last = factor.evidence.size() - 1;
    if (last >= 0 && Fact.isExplanation(line.text())) {
      factor.evidence.set(last, factor.evidence.get(last).showing(line.text()));
      read(part.below(), against);
      return;
    }
    if (isAnswered(part)) {
      factor.counter.add(new Outline.Counterclaim(line.text(), ""));
      answers(part.below());
      return;
    }
    Fact fact = Fact.of(line.number(), line.text(), against);
    if (DatedStart.isForeign(line.text()) && fact.date().isEmpty()) {
      note.warn(line.number(), "this date is in no form that a map knows; it stays in the text");
    }
    Branch only = only(part);
    if (only != null && fact.shows().isEmpty() && isShown(only)) {
      factor.evidence.add(fact.showing(only.line().text()));
      read(part.below().stream().filter(b -> b != only).toList(), against);
      return;
    }
    factor.evidence.add(fact);
    read(part.below(), against);
  }

  /** What has a reply below it is an objection, whether or not it says so. */
  private static boolean isAnswered(Branch part) {
    return part.below().stream().anyMatch(below -> is(below, Kind.REPLY))
        && part.below().stream().noneMatch(below -> is(below, Kind.COUNTER));
  }

  private static boolean is(Branch part, Kind kind) {
    return Sorting.label(part).filter(label -> label.kind() == kind).isPresent();
  }

  /** The one thing below a fact but for comments and the objections after it; else null. */
  private static Branch only(Branch part) {
    List<Branch> texts = part.below().stream().filter(b -> !b.is(NoteLine.Kind.COMMENT)).toList();
    boolean alone = texts.stream().skip(1).allMatch(b -> is(b, Kind.COUNTER) || is(b, Kind.REPLY));
    return alone && !texts.isEmpty() ? texts.get(0) : null;
  }

  /** Whether it says what the fact above it shows, and is no fact, objection or turn of its own. */
  private static boolean isShown(Branch below) {
    String text = below.line().text();
    return !below.is(NoteLine.Kind.PLAIN)
        && below.below().isEmpty()
        && Sorting.label(below).filter(l -> !l.kind().isSection()).isEmpty()
        && DatedStart.of(text).isEmpty()
        && !Fact.isHedged(text);
  }

  private void comment(String text) {
    int last = factor.evidence.size() - 1;
    (last < 0 ? factor.comments : factor.evidence.get(last).comments()).add(text);
  }
}
