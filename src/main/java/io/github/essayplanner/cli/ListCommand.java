package io.github.essayplanner.cli;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.InputFile;
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
      console.say("There are no maps in " + MapNames.FOLDER + "/.");
    }
    output.write(files, new Result(maps));
    return 0;
  }

  private List<Path> files() {
    try {
      MapNames.Found found = MapNames.files(console);
      found.tell(console);
      return found.maps();
    } catch (IOException e) {
      throw new Refusal("can't read " + MapNames.FOLDER + "/: " + Failure.reason(e));
    }
  }

  private Map<String, MapList.Listed> maps(List<Path> files) {
    Map<String, MapList.Listed> maps = new LinkedHashMap<>();
    for (Path file : files) {
      String path = MapNames.FOLDER + "/" + file.getFileName();
      try {
        Decoded decoded = InputFile.read(file, path, InputFile.DEFAULT_MAX_SIZE);
        maps.put(MapNames.name(file), listed(MapFile.reading(decoded)));
      } catch (IOException e) {
        console.say("essay: warning: passed over " + path + ": " + Failure.reason(e));
      }
    }
    return maps;
  }

  private static MapList.Listed listed(Reading reading) {
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
