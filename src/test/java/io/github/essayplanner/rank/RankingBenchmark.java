package io.github.essayplanner.rank;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long judgements take; {@code mvn -Pbenchmark clean test-compile exec:exec} prints median
 * (p0.50) and p0.90. Each call takes the next of 200 random maps, of seed 16.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class RankingBenchmark {
  private static final int MAPS = 200;

  private final List<Ranking> middling = new ArrayList<>();
  private final List<Ranking> large = new ArrayList<>();
  private ArgumentMap shipped;
  private int next;

  @Setup
  public void setUp() throws IOException {
    Random random = new Random(16);
    for (int i = 0; i < MAPS; i++) {
      middling.add(Ranking.of(Maps.random(random, 8, 6)));
      large.add(Ranking.of(Maps.random(random, 40, 12)));
    }
    Path seed = Path.of("arguments/peaceful-coexistence.yaml");
    Text text = new Text(seed.toString(), Files.readString(seed));
    shipped = ArgumentReader.read(text).map().orElseThrow();
  }

  @Benchmark
  public Optional<RankAcceptability> sharesOfEightFactorsOnSixCriteria() {
    return RankAcceptability.of(middling.get(next++ % MAPS));
  }

  @Benchmark
  public Optional<RankAcceptability> sharesOfFortyFactorsOnTwelveCriteria() {
    return RankAcceptability.of(large.get(next++ % MAPS));
  }

  @Benchmark
  public Stability rankingAndStabilityOfTheFirstShippedMap() {
    return Stability.of(Ranking.of(shipped));
  }

  @Benchmark
  public Stability rankingAndStabilityOfFortyFactorsOnTwelveCriteria() {
    return Stability.of(Ranking.of(large.get(next++ % MAPS).map()));
  }
}
