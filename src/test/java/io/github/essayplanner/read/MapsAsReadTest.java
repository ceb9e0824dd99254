package io.github.essayplanner.read;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What small maps say, right ones and such as have mistakes. The file has a map a line, behind
 * {@code >}, with ⏎ for a line break, and then all that is read of it but what is empty.
 */
class MapsAsReadTest {
  private static final Path FILE = Golden.RESOURCES.resolve("maps-as-read.txt");
  private static final String MAP = "> ";

  @Test
  void eachMapSaysWhatItsWriterTyped() throws IOException, ReflectiveOperationException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(MAP)) {
        String typed = line.substring(MAP.length()).replace('⏎', '\n');
        Reading reading = ArgumentReader.read(new Text("map", typed));
        all.append(line).append("\n  ");
        all.append(reading.map().isPresent() ? shown(reading.map().get()) : "nothing");
        all.append("\n  values: ").append(reading.values()).append('\n');
      }
    }
    Golden.compare(FILE, all.toString());
  }

  /** A value of the model, with its parts by name; empty where it has none that says anything. */
  private static String shown(Object value) throws ReflectiveOperationException {
    if (value instanceof HistoricalDate date) {
      return date.typed();
    } else if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? shown(optional.get()) : "";
    } else if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        parts.add(entry.getKey() + ": " + shown(entry.getValue()));
      }
      return parts.isEmpty() ? "" : "{" + String.join(", ", parts) + "}";
    } else if (value instanceof Iterable<?> items) {
      List<String> parts = new ArrayList<>();
      for (Object item : items) {
        parts.add(shown(item));
      }
      return parts.isEmpty() ? "" : "[" + String.join(", ", parts) + "]";
    }
    return value instanceof Record parts ? parts(parts) : value.toString();
  }

  private static String parts(Record value) throws ReflectiveOperationException {
    List<String> parts = new ArrayList<>();
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      if (part.getType() != Location.class) {
        part.getAccessor().setAccessible(true);
        String shown = shown(part.getAccessor().invoke(value));
        if (!shown.isEmpty()) {
          parts.add(part.getName() + "=" + shown);
        }
      }
    }
    return "(" + String.join(" ", parts) + ")";
  }
}
