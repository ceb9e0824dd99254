package io.github.essayplanner.draw;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.timeline.Event;
import io.github.essayplanner.timeline.Gap;
import io.github.essayplanner.timeline.Timeline;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time from left to right, with a line a factor. Places are in thousandths of the whole time.
 *
 * @param period the question's period, or as much of it as is looked at; empty if it has none
 * @param ticks the years marked
 * @param gaps the stretches without evidence
 */
public record TimeAxis(
    Optional<Stretch> period, List<Tick> ticks, List<Lane> lanes, List<Stretch> gaps)
    implements Figure {

  /** A year that the axis names, at a place in pixels. */
  public record Tick(int at, String year) {}

  /** A part of the axis, both ends in pixels. */
  public record Stretch(int from, int to) {}

  /** The line of a factor with a mark for each piece of its evidence. */
  public record Lane(Factor factor, List<Mark> marks) {
    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /** Whether a time is on the axis, or too long before or after it. */
  public enum Where {
    BEFORE,
    WITHIN,
    AFTER
  }

  /** A piece of evidence at its time. */
  public record Mark(Where where, Stretch time, Side side, int weight, String date, String fact) {}

  public TimeAxis {
    ticks = List.copyOf(ticks);
    lanes = List.copyOf(lanes);
    gaps = List.copyOf(gaps);
  }

  /** The axis of a timeline, or nothing where no time is told. */
  public static Optional<TimeAxis> of(ArgumentMap map, Timeline timeline, List<Factor> factors) {
    return timeline
        .span()
        .map(span -> of(map, timeline, factors, new TimeScale(span, timeline.events())));
  }

  private static TimeAxis of(
      ArgumentMap map, Timeline timeline, List<Factor> factors, TimeScale scale) {
    List<Lane> lanes = new ArrayList<>();
    for (Factor factor : factors) {
      List<Mark> marks = marks(map, timeline, factor, scale);
      if (!marks.isEmpty()) {
        lanes.add(new Lane(factor, marks));
      }
    }
    return new TimeAxis(
        isClosed(map.period().days()) ? timeline.span().map(scale::stretch) : Optional.empty(),
        scale.ticks(),
        lanes,
        timeline.gaps().stream().map(Gap::days).map(scale::stretch).toList());
  }

  private static boolean isClosed(Optional<Days> period) {
    return period.isPresent() && !period.get().isOpen();
  }

  private static List<Mark> marks(
      ArgumentMap map, Timeline timeline, Factor factor, TimeScale scale) {
    List<Mark> marks = new ArrayList<>();
    for (Event event : timeline.events()) {
      Days days = event.date().days().orElseThrow();
      for (Event.Use use : event.uses()) {
        if (use.factor().id().equals(factor.id())) {
          marks.add(
              new Mark(
                  scale.where(days),
                  scale.stretch(days),
                  use.evidence().side(),
                  use.evidence().weight(),
                  event.date().typed(),
                  Sentence.unmarked(
                      Attribution.by(map, use.evidence().source())
                          + use.evidence().factOrMarkedQuote())));
        }
      }
    }
    return marks;
  }
}
