package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.MapList;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.text.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code essay list}. */
final class ListCommand implements Callable<Integer> {
  enum Format {
    MARKDOWN,
    JSON
  }

  private final Console console;
  private final OptionValue<Format> format;
  private final ReportOutput output;

  ListCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe("The maps in arguments/ under the current folder.");
    format = syntax.oneOf("--format", "FORMAT", Format.MARKDOWN, "markdown (default) or json.");
    output = new ReportOutput(syntax);
    syntax.examples("essay list");
  }

  @Override
  public Integer call() {
    Map<String, MapList.Listed> maps = maps();
    if (maps.isEmpty()) {
      console.err().println("There are no maps in " + MapNames.FOLDER + "/.");
    }
    output.write(
        Optional.empty(),
        out -> {
          switch (format.value()) {
            case MARKDOWN -> MapList.write(maps, new MarkdownPage(out));
            case JSON -> MapList.writeJson(maps, out);
          }
        });
    return 0;
  }

  private Map<String, MapList.Listed> maps() {
    Map<String, MapList.Listed> maps = new LinkedHashMap<>();
    try {
      for (Path file : MapNames.files(console)) {
        String name = MapNames.name(file);
        Decoded decoded =
            InputFile.read(
                file, MapNames.FOLDER + "/" + file.getFileName(), InputFile.DEFAULT_MAX_SIZE);
        maps.put(name, listed(decoded));
      }
    } catch (IOException e) {
      throw new Refusal("can't read " + MapNames.FOLDER + "/: " + Failure.reason(e));
    }
    return maps;
  }

  private static MapList.Listed listed(Decoded decoded) {
    Reading reading =
        decoded.isText()
            ? ArgumentReader.read(decoded.text())
            : Reading.none(decoded.text(), decoded.findings());
    return new MapList.Listed(
        reading.map(), (int) reading.findings().stream().filter(Finding::isError).count());
  }
}
