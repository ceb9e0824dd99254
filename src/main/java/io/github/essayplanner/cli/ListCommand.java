package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.Json;
import io.github.essayplanner.render.MapList;
import io.github.essayplanner.render.Page;
import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import io.github.essayplanner.text.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay list}. */
final class ListCommand implements Callable<Integer> {
  private final Console console;
  private final ReportOutput output;

  ListCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe("The maps in arguments/ under the current folder.");
    output = new ReportOutput(syntax, Result.class, ReportFormat.MARKDOWN);
    syntax.examples("essay list");
  }

  @Override
  public Integer call() {
    List<Path> files = files();
    Map<String, MapList.Listed> maps = maps(files);
    if (maps.isEmpty()) {
      console.err().println("There are no maps in " + MapNames.FOLDER + "/.");
    }
    output.write(files, new Result(maps));
    return 0;
  }

  private List<Path> files() {
    try {
      return MapNames.files(console);
    } catch (IOException e) {
      throw unread(e);
    }
  }

  private static Map<String, MapList.Listed> maps(List<Path> files) {
    Map<String, MapList.Listed> maps = new LinkedHashMap<>();
    try {
      for (Path file : files) {
        String name = MapNames.name(file);
        Decoded decoded =
            InputFile.read(
                file, MapNames.FOLDER + "/" + file.getFileName(), InputFile.DEFAULT_MAX_SIZE);
        maps.put(name, listed(decoded));
      }
    } catch (IOException e) {
      throw unread(e);
    }
    return maps;
  }

  private static Refusal unread(IOException failure) {
    return new Refusal("can't read " + MapNames.FOLDER + "/: " + Failure.reason(failure));
  }

  private static MapList.Listed listed(Decoded decoded) {
    Reading reading =
        decoded.isText()
            ? ArgumentReader.read(decoded.text())
            : Reading.none(decoded.text(), decoded.findings());
    return new MapList.Listed(
        reading.map(), (int) reading.findings().stream().filter(Finding::isError).count());
  }

  private record Result(Map<String, MapList.Listed> maps) implements Report.Paged, Report.Data {
    @Override
    public void page(Page page) {
      MapList.write(maps, page);
    }

    @Override
    public void json(Json json) {
      MapList.writeJson(maps, json);
    }
  }
}
