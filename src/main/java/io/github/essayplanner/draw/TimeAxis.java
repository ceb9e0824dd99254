package io.github.essayplanner.draw;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.timeline.Event;
import io.github.essayplanner.timeline.Gap;
import io.github.essayplanner.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time from left to right, with a line a factor. Places are in thousandths of the whole time.
 *
 * @param ticks the years marked
 * @param gaps the stretches without evidence
 */
public record TimeAxis(List<Tick> ticks, List<Lane> lanes, List<Stretch> gaps) implements Figure {
  private static final int WHOLE = 1000;
  private static final int MOST_TICKS = 6;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000};

  public record Tick(int at, String year) {}

  public record Stretch(int from, int to) {}

  public record Lane(Factor factor, List<Mark> marks) {
    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /** A piece of evidence at its time. */
  public record Mark(Stretch time, Side side, int weight, String date, String fact) {}

  public TimeAxis {
    ticks = List.copyOf(ticks);
    lanes = List.copyOf(lanes);
    gaps = List.copyOf(gaps);
  }

  /** The axis of a timeline, or nothing where no time is told. */
  public static Optional<TimeAxis> of(ArgumentMap map, Timeline timeline, List<Factor> factors) {
    return timeline.span().map(span -> new Scale(map, span).axis(timeline, factors));
  }

  /** Turns days into places. */
  private record Scale(ArgumentMap map, Days span) {
    TimeAxis axis(Timeline timeline, List<Factor> factors) {
      List<Lane> lanes = new ArrayList<>();
      for (Factor factor : factors) {
        List<Mark> marks = marks(timeline, factor);
        if (!marks.isEmpty()) {
          lanes.add(new Lane(factor, marks));
        }
      }
      List<Stretch> gaps = timeline.gaps().stream().map(Gap::days).map(this::stretch).toList();
      return new TimeAxis(ticks(), lanes, gaps);
    }

    private List<Mark> marks(Timeline timeline, Factor factor) {
      List<Mark> marks = new ArrayList<>();
      for (Event event : timeline.events()) {
        Stretch time = stretch(event.date().days().orElseThrow());
        for (Event.Use use : event.uses()) {
          if (use.factor().id().equals(factor.id())) {
            marks.add(
                new Mark(
                    time,
                    use.evidence().side(),
                    use.evidence().weight(),
                    event.date().typed(),
                    Said.by(map, use.evidence().source()) + use.evidence().fact()));
          }
        }
      }
      return marks;
    }

    private Stretch stretch(Days days) {
      // Of an open date only the one end is known.
      LocalDate first = days.first().equals(LocalDate.MIN) ? days.last() : days.first();
      LocalDate last = days.last().equals(LocalDate.MAX) ? days.first() : days.last();
      return new Stretch(place(first.toEpochDay()), place(last.toEpochDay() + 1));
    }

    private int place(long day) {
      long first = span.first().toEpochDay();
      long length = span.last().toEpochDay() + 1 - first;
      return (int) Math.max(0, Math.min(WHOLE, (day - first) * WHOLE / length));
    }

    /** Round years, and not so many that they would touch. */
    private List<Tick> ticks() {
      int first = span.first().getYear();
      int last = span.last().getYear();
      int step = 0;
      for (int i = 0; i < STEPS.length && (step == 0 || (last - first) / step >= MOST_TICKS); i++) {
        step = STEPS[i];
      }
      List<Tick> ticks = new ArrayList<>();
      for (int year = -Math.floorDiv(-first, step) * step; year <= last; year += step) {
        LocalDate day = LocalDate.of(year, 1, 1);
        if (!day.isBefore(span.first())) {
          ticks.add(new Tick(place(day.toEpochDay()), name(year)));
        }
      }
      return ticks;
    }

    /** There is no year 0: the year before AD 1 is 1 BC. */
    private static String name(int year) {
      return year > 0 ? String.valueOf(year) : 1 - year + " BC";
    }
  }
}
