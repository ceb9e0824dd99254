package io.github.essayplanner.render;

import io.github.essayplanner.model.Choice;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * A JSON document being written, two spaces a level. A text that is not there is null, a list that
 * is empty is empty: no field is ever left out.
 */
public final class Json {
  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes one value, an object or a list of objects, and a line feed. */
  static void write(PrintWriter writer, Consumer<Json> value) {
    JsonFactory json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator generator = json.createGenerator(context(), writer)) {
      value.accept(new Json(generator));
    }
    writer.print('\n');
  }

  /** The document's value: an object. */
  void object(Runnable fields) {
    out.writeStartObject();
    fields.run();
    out.writeEndObject();
  }

  /** The document's value: a list of objects. */
  <T> void list(List<? extends T> values, Consumer<T> fields) {
    out.writeStartArray();
    objects(values, fields);
    out.writeEndArray();
  }

  private <T> void objects(List<? extends T> values, Consumer<T> fields) {
    for (T value : values) {
      out.writeStartObject();
      fields.accept(value);
      out.writeEndObject();
    }
  }

  private static ObjectWriteContext context() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    PrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return printer;
      }
    };
  }

  /** A text, or null where it is empty. */
  Json text(String key, String value) {
    if (value.isEmpty()) {
      out.writeNullProperty(key);
    } else {
      out.writeStringProperty(key, value);
    }
    return this;
  }

  /** A text that may be empty and is then no less a text. */
  Json textAsIs(String key, String value) {
    out.writeStringProperty(key, value);
    return this;
  }

  Json choice(String key, Choice value) {
    return text(key, value.word());
  }

  Json choice(String key, Optional<? extends Choice> value) {
    return text(key, value.map(Choice::word).orElse(""));
  }

  Json number(String key, long value) {
    out.writeNumberProperty(key, value);
    return this;
  }

  Json number(String key, BigDecimal value) {
    out.writeNumberProperty(key, value);
    return this;
  }

  Json number(String key, OptionalInt value) {
    if (value.isEmpty()) {
      return nothing(key);
    }
    return number(key, value.getAsInt());
  }

  Json number(String key, Optional<BigDecimal> value) {
    return value.isEmpty() ? nothing(key) : number(key, value.get());
  }

  Json numbers(String key, List<BigDecimal> values) {
    out.writeArrayPropertyStart(key);
    values.forEach(out::writeNumber);
    out.writeEndArray();
    return this;
  }

  Json truth(String key, Optional<Boolean> value) {
    return value.isEmpty() ? nothing(key) : truth(key, value.get());
  }

  Json truth(String key, boolean value) {
    out.writeBooleanProperty(key, value);
    return this;
  }

  Json nothing(String key) {
    out.writeNullProperty(key);
    return this;
  }

  Json texts(String key, List<String> values) {
    out.writeArrayPropertyStart(key);
    values.forEach(out::writeString);
    out.writeEndArray();
    return this;
  }

  Json object(String key, Runnable fields) {
    out.writeObjectPropertyStart(key);
    fields.run();
    out.writeEndObject();
    return this;
  }

  /** A list of objects. */
  <T> Json list(String key, List<? extends T> values, Consumer<T> fields) {
    out.writeArrayPropertyStart(key);
    objects(values, fields);
    out.writeEndArray();
    return this;
  }
}
