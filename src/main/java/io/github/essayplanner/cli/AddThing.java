package io.github.essayplanner.cli;

import io.github.essayplanner.edit.Adding;
import io.github.essayplanner.edit.EditResult;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** {@code essay add factor}, {@code add counter} and so on: one thing, its fields as options. */
final class AddThing implements Callable<Integer> {
  private static final String NOTE = "note";

  private final Addition what;
  private final OptionValue<String> whither;
  private final OptionValue<String> id;
  private final GivenFields fields;
  private final MapEdit edit;

  AddThing(Addition what, Syntax syntax) {
    this.what = what;
    syntax.describe(what.description());
    fields = new GivenFields(syntax);
    whither = whither(syntax);
    boolean isNamed = what == Addition.FACTOR || what == Addition.CRITERION;
    id = isNamed ? syntax.text("--id", "ID", "Its id, where another is wanted.") : whither;
    what.thing().ifPresent(thing -> fields.declare(thing, what.arguments()));
    edit = new MapEdit(syntax);
    syntax.examples(what.example());
  }

  /** Declares argument 1: what it is added to, or what it is called. */
  private OptionValue<String> whither(Syntax syntax) {
    return switch (what) {
      case EVIDENCE, COUNTER, LINK -> FactorNames.argument(syntax);
      case FACTOR, CRITERION -> syntax.argument(1, "NAME", "Its name; its id is made from this.");
      case SOURCE -> syntax.argument(1, "ID", "What evidence refers to it by.");
      case QUESTION -> syntax.argument(1, "ID", "What --question will name it by.");
      case NOTE ->
          fields.take(NOTE, syntax.argument(1, "TEXT", "The note (- for standard input)."));
    };
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    return edit.change(adding(texts));
  }

  private Function<Text, EditResult> adding(Map<String, String> texts) {
    return switch (what) {
      case EVIDENCE, COUNTER, LINK -> text -> Adding.item(text, whither.value(), thing(), texts);
      case SOURCE, QUESTION -> text -> Adding.member(text, thing(), id.value().strip(), texts);
      case NOTE -> text -> Adding.note(text, texts.get(NOTE));
      case FACTOR, CRITERION -> {
        String name = edit.text(whither.value());
        yield text -> Adding.named(text, thing(), name, id.value().strip(), texts);
      }
    };
  }

  private Thing thing() {
    return what.thing().orElseThrow();
  }
}
