package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.essayplanner.text.Text;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenamingWorkTest {
  private static final int FEW = 500;
  private static final int TIMES = 8;

  /** Work that grows with the square would be 64 times as much, and shows in what it allocates. */
  @ParameterizedTest
  @ValueSource(
      strings = {"  f%d: {links: id}\n", "  f%d: {evidence: {fact: f}, links: {to: id}}\n"})
  void renamingWhatIsNamedEightTimesAsOftenIsEightTimesTheWork(String factor) {
    bytes(factor, FEW); // The first run loads classes too.
    long few = bytes(factor, FEW);
    long many = bytes(factor, FEW * TIMES);
    assertTrue(many < few * TIMES * 3 / 2, many + " bytes, after " + few);
  }

  private static long bytes(String factor, int count) {
    StringBuilder map = new StringBuilder("question: q\nfactors:\n  id:\n");
    for (int i = 0; i < count; i++) {
      map.append(factor.formatted(i));
    }
    Text text = new Text("map", map.toString());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    EditResult renamed = Renaming.of(text, "id", "other");
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertEquals(count + 1, renamed.done().size());
    return bytes;
  }
}
