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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code essay list}. */
@Command(
    name = "list",
    sortOptions = false,
    description = "The maps in arguments/ under the current folder.",
    footer = {"", "Example:", "  essay list", "", "Exit codes: 0 done, 2 can't be done."})
final class ListCommand implements Callable<Integer> {
  enum Format {
    MARKDOWN,
    JSON
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown (default) or json.",
      defaultValue = "markdown")
  private Format format;

  @Mixin private ReportOutput output;
  @Mixin private Help help;

  @Override
  public Integer call() {
    Console console = ((Essay) spec.root().userObject()).console();
    Map<String, MapList.Listed> maps = maps(console);
    if (maps.isEmpty()) {
      console.err().println("There are no maps in " + MapNames.FOLDER + "/.");
    }
    output.write(
        Optional.empty(),
        out -> {
          switch (format) {
            case MARKDOWN -> MapList.write(maps, new MarkdownPage(out));
            case JSON -> MapList.writeJson(maps, out);
          }
        });
    return 0;
  }

  private static Map<String, MapList.Listed> maps(Console console) {
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
    Reading reading = decoded.isText() ? ArgumentReader.read(decoded.text()) : unread(decoded);
    return new MapList.Listed(
        reading.map(), (int) reading.findings().stream().filter(Finding::isError).count());
  }

  private static Reading unread(Decoded decoded) {
    return new Reading(decoded.text(), Optional.empty(), decoded.findings());
  }
}
