package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.FactorOrder;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads in what order a plan is to take the factors: a word for it, or the ids of factors. */
final class OrderReader {
  private static final String KEY = "order";
  private static final List<String> WORDS = Thing.MAP.field(KEY).words();

  private final Fields fields;
  private final KnownIds factors;
  private final Set<String> ids = new LinkedHashSet<>();

  private OrderReader(Fields fields, KnownIds factors) {
    this.fields = fields;
    this.factors = factors;
  }

  static FactorOrder read(Fields fields, KnownIds factors) {
    return fields.has(KEY) ? new OrderReader(fields, factors).read() : FactorOrder.NONE;
  }

  private FactorOrder read() {
    List<Scalar> texts = fields.scalars(KEY);
    if (!fields.isList(KEY) && !texts.isEmpty()) {
      String word = texts.get(0).value().strip();
      if (WORDS.contains(word)) {
        return new FactorOrder(word, List.of());
      }
      if (!factors.has(word)) {
        noOrder(word, texts.get(0));
        return FactorOrder.NONE;
      }
    }
    for (Scalar text : texts) {
      take(text.value().strip(), text);
    }
    return new FactorOrder("", List.copyOf(ids));
  }

  private void noOrder(String typed, Scalar text) {
    String near = Spelling.didYouMean(typed, WORDS);
    String suggestion =
        typed.indexOf(',') > 0
            ? "for several factors write \"order: [" + typed + "]\""
            : near.isEmpty()
                ? "write " + Spelling.oneOf(WORDS) + ", or the ids of factors in brackets"
                : near;
    Rule rule = Ids.isId(typed) ? FormatRule.UNKNOWN_ID : FormatRule.NOT_ALLOWED;
    for (String word : WORDS) {
      if (Ids.isAlike(word, typed)) {
        String said = "\"order\" can't be \"" + typed + "\"";
        Finding alike =
            new Finding(FormatRule.NOT_ALLOWED, text.span(), said, "write \"" + word + "\"");
        fields.findings().add(alike.with(Fix.of(true, text.span(), word)));
        return;
      }
    }
    String message = "\"order\" can't be \"" + typed + "\": it is no order and no factor";
    fields.add(rule, text.span(), message, suggestion);
  }

  private void take(String id, Scalar text) {
    List<Finding> findings = fields.findings();
    if (ids.contains(id)) {
      fields.add(
          FormatRule.DUPLICATE_ID,
          text.span(),
          "\"" + id + "\" has its place in this order already",
          "leave it in one of the two places");
    } else if (WORDS.contains(id) && !factors.has(id)) {
      fields.add(
          FormatRule.UNKNOWN_ID,
          text.span(),
          "\"" + id + "\" stands among ids of factors, and it is a whole order",
          "write \"order: " + id + "\" and nothing else, or only ids");
    } else if (factors.check(id, text.span(), findings)) {
      ids.add(id);
    }
  }
}
