package io.github.essayplanner.cli;

import io.github.essayplanner.convert.Bibliography;
import io.github.essayplanner.convert.BibliographyEntry;
import io.github.essayplanner.edit.Adding;
import io.github.essayplanner.edit.AddingSources;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Spelling;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code essay add source MAP ID}, or {@code MAP --from FILE [KEY…]}. */
final class AddSource implements Callable<Integer> {
  /** An essay cites some dozens; each that is added has the map read again. */
  private static final int MOST = 200;

  /** Some ten thousand entries without their abstracts. */
  private static final long LARGEST_BIBTEX = 8 << 20;

  private final Console console;
  private final OptionValue<List<String>> names;
  private final OptionValue<String> from;
  private final GivenFields fields;
  private final MapEdit edit;

  AddSource(Syntax syntax) {
    console = syntax.console();
    syntax.describe("Adds a source, or those of a reference manager's file.");
    fields = new GivenFields(syntax);
    names =
        syntax.arguments(
            1, "ID", "What evidence refers to it by; with --from, the keys of those wanted.");
    from =
        syntax.text("--from", "FILE", "Add the sources of a file of BibTeX or CSL-JSON, or some.");
    fields.declare(Thing.SOURCE, List.of());
    edit = new MapEdit(syntax);
    syntax.examples(
        Addition.SOURCE.example(),
        "essay add source cold-war --from library.bib",
        "essay add source cold-war --from library.json taubman2003 gaddis1987");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    if (from.isGiven()) {
      if (!texts.isEmpty()) {
        throw new Refusal(
            "with --from the file says all: leave out --" + texts.keySet().iterator().next());
      }
      return addAll();
    }
    if (names.value().size() != 1) {
      throw new Refusal(
          names.isGiven()
              ? "'" + names.value().get(1) + "' is one argument too many"
              : "say what evidence refers to it by: essay add source MAP ID");
    }
    String id = names.value().get(0).strip();
    return edit.change(text -> Adding.member(text, Thing.SOURCE, id, texts));
  }

  private int addAll() {
    List<Map<String, String>> sources = wanted();
    List<String> already = new ArrayList<>();
    int exit =
        edit.change(
            text -> {
              already.clear();
              return AddingSources.of(text, sources, already);
            });
    already.forEach(one -> console.say(from.value() + ": " + one));
    return exit;
  }

  private List<Map<String, String>> wanted() {
    Bibliography references = read();
    Set<String> keys = new LinkedHashSet<>();
    names.value().forEach(key -> keys.add(Spelling.composed(key)));
    List<String> known = new ArrayList<>();
    List<Map<String, String>> wanted = new ArrayList<>();
    for (BibliographyEntry reference : references.all()) {
      String key = Spelling.composed(reference.key());
      known.add(key);
      if (keys.isEmpty() || keys.contains(key)) {
        wanted.add(reference.fields());
      }
    }
    for (String key : keys) {
      if (!known.contains(key)) {
        String near = Spelling.didYouMean(key, known);
        throw new Refusal(
            from.value() + " has no entry \"" + key + "\"" + (near.isEmpty() ? "" : "; " + near));
      }
    }
    if (wanted.size() > MOST) {
      throw new Refusal(
          from.value()
              + " has "
              + wanted.size()
              + " entries; name the keys of those you want, at most "
              + MOST);
    }
    references.remarks().forEach(remark -> console.say(from.value() + ": " + remark));
    return wanted;
  }

  private Bibliography read() {
    Bibliography references = references(from.value());
    edit.refuse(from.value(), references.mistakes());
    return references;
  }

  /**
   * A whole library in JSON is never in memory; one in BibTeX is, so it has to be smaller. It is
   * opened once, for a pipe has no second beginning.
   */
  private Bibliography references(String typed) {
    try (InputStream in = new BufferedInputStream(opened(typed))) {
      if (Bibliography.isJson(in)) {
        return Bibliography.ofJson(in);
      }
      return Bibliography.of(
          edit.other(
              in, typed, LARGEST_BIBTEX, "export the library as BibTeX or CSL-JSON, in UTF-8"));
    } catch (IOException e) {
      throw new Refusal("can't read " + typed + ": " + Failure.reason(e));
    } catch (UncheckedIOException e) {
      throw new Refusal("can't read " + typed + ": " + Failure.reason(e.getCause()));
    }
  }

  /** A pipe has no size, and what asks for it to tell how much is available fails. */
  private InputStream opened(String typed) throws IOException {
    return new FilterInputStream(console.open(typed)) {
      @Override
      public int available() {
        return 0;
      }
    };
  }
}
