package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Origins;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * One YAML document, read.
 *
 * @param root the document; empty where the file is empty or its syntax is broken
 * @param findings what plain YAML forbids; after a syntax error nothing further was read
 * @param values how many texts, numbers and empty places were read that are not keys
 */
public record YamlTree(Optional<Node> root, List<Finding> findings, int values) {
  /** Levels of nesting a map may have. */
  public static final int MOST_LEVELS = 64;

  /**
   * For each buffer the engine copies all that it holds of a text: a long one is to take few. A
   * short file gets no longer buffer than it fills.
   */
  private static final int MOST_BUFFERED = 1 << 16;

  private static final int MOST_SKIPPED = 30;
  private static final int MOST_READ_AGAIN = 2 << 20;

  public YamlTree {
    findings = List.copyOf(findings);
  }

  /** Reads a text as YAML; mistakes are findings, never exceptions. */
  public static YamlTree of(Text text) {
    return new Builder(text, text, Origins.SAME).build();
  }

  /**
   * Reads a text and goes on after what can't be read, leaving that out.
   *
   * @param typed the file as it is, where all places are
   * @param text the text that is read instead
   * @param origins where the parts of that text stand in the file
   */
  public static YamlTree past(Text typed, Text text, Origins origins) {
    List<Finding> skipped = new ArrayList<>();
    Text rest = text;
    YamlTree tree = new Builder(typed, rest, origins).build();
    while (!tree.isWhole() && skipped.size() < mostSkipped(text)) {
      Finding mistake = tree.findings.get(tree.findings.size() - 1);
      if (mistake.rule() == SyntaxRule.TOO_DEEP) {
        break;
      }
      SkippedBlock block = SkippedBlock.at(rest, origins, mistake);
      skipped.add(block.told());
      rest = block.rest();
      tree = new Builder(typed, rest, origins).build();
    }
    skipped.addAll(tree.findings);
    return new YamlTree(tree.root, skipped, tree.values);
  }

  /** Each time the whole text is read again, and a long one is not to keep its writer waiting. */
  private static int mostSkipped(Text text) {
    return Math.min(MOST_SKIPPED, MOST_READ_AGAIN / (text.content().length() + 1));
  }

  /** Whether the syntax stands, so that the tree is the whole file. */
  public boolean isWhole() {
    for (Finding finding : findings) {
      if (SyntaxMistake.RULES.contains(finding.rule())) {
        return false;
      }
    }
    return true;
  }

  /** Ends the reading at a mistake after which the rest can't be trusted. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final class Builder {
    private final Text text;
    private final Origins origins;
    private final String content;
    private final Offsets offsets;
    private final List<Finding> findings = new ArrayList<>();
    private final Forbidden forbidden;
    private int depth;
    private int values;

    Builder(Text typed, Text text, Origins origins) {
      this.text = text;
      this.origins = origins;
      this.content = text.content();
      this.offsets = new Offsets(text);
      this.forbidden = new Forbidden(typed, content, origins, findings);
    }

    YamlTree build() {
      YamlTree tree = read();
      if (origins == Origins.SAME) {
        return tree;
      }
      List<Finding> placed = new ArrayList<>(tree.findings.size());
      for (Finding finding : tree.findings) {
        placed.add(origins.of(finding));
      }
      return new YamlTree(tree.root, placed, tree.values);
    }

    private YamlTree read() {
      try (YAMLParser parser = parser()) {
        Optional<Node> root = Optional.empty();
        if (parser.nextToken() != null) {
          root = Optional.of(node(parser));
          if (parser.nextToken() != null) {
            Span second = offsets.span(parser);
            int hyphens = content.lastIndexOf("\n---", second.start()) + 1;
            add(
                SyntaxRule.SEVERAL_DOCUMENTS,
                hyphens == 0 ? Span.at(second.start()) : new Span(hyphens, hyphens + 3),
                "a second map would begin here",
                "keep one map in a file: move the rest to a file of its own, and delete the ---");
          }
        }
        return new YamlTree(root, findings, values);
      } catch (TooDeep alreadyFound) {
        return new YamlTree(Optional.empty(), findings, values);
      } catch (RuntimeException broken) {
        // The engine leaks NumberFormatException and the like for some escapes and tags.
        stop(SyntaxMistake.of(text, broken, offsets.reached()));
        return new YamlTree(Optional.empty(), findings, values);
      }
    }

    /** A syntax error: what was found after it can't be trusted. */
    private void stop(Finding mistake) {
      List<Finding> before = new ArrayList<>();
      for (Finding finding : findings) {
        if (finding.span().start() < mistake.span().start()) {
          before.add(finding);
        }
      }
      findings.clear();
      findings.addAll(before);
      findings.add(mistake);
    }

    /**
     * Limits and duplicate keys are findings here, so the parser must not stop at them; and every
     * value is a text, so it need not look for numbers.
     */
    private YAMLParser parser() {
      LoadSettings settings =
          LoadSettings.builder()
              .setCodePointLimit(Integer.MAX_VALUE)
              .setBufferSize(Math.max(1, Math.min(content.length(), MOST_BUFFERED)))
              .setAllowDuplicateKeys(true)
              .setSchema(new FailsafeSchema())
              .build();
      StreamReadConstraints constraints =
          StreamReadConstraints.builder()
              .maxStringLength(Integer.MAX_VALUE)
              .maxNameLength(Integer.MAX_VALUE)
              .maxNumberLength(Integer.MAX_VALUE)
              .build();
      return (YAMLParser)
          YAMLFactory.builder()
              .loadSettings(settings)
              .streamReadConstraints(constraints)
              .build()
              .createParser(ObjectReadContext.empty(), content);
    }

    private Node node(YAMLParser parser) {
      Span span = offsets.span(parser);
      forbidden.checkProperties(parser, span);
      return switch (parser.currentToken()) {
        case START_OBJECT -> mapping(parser, span);
        case START_ARRAY -> sequence(parser, span);
        default -> scalar(parser, span);
      };
    }

    private Scalar scalar(JsonParser parser, Span span) {
      values++;
      String value = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
      forbidden.checkEscapes(value, span);
      boolean plain = isPlain(span);
      if (plain) {
        PlainScalarCheck.check(text, span, findings);
      } else if ("\"'".indexOf(content.charAt(span.start())) >= 0) {
        QuotedScalarCheck.check(text, span, findings);
      }
      return new Scalar(value, plain, origins.of(span));
    }

    private boolean isPlain(Span span) {
      if (span.start() == span.end()) {
        return true;
      }
      char first = content.charAt(span.start());
      return first != '"' && first != '\'' && first != '|' && first != '>';
    }

    private Sequence sequence(YAMLParser parser, Span start) {
      enter(start);
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser));
      }
      depth--;
      boolean isFlow = start.start() < content.length() && content.charAt(start.start()) == '[';
      return new Sequence(
          items, isFlow, origins.of(new Span(start.start(), end(parser, start, items.isEmpty()))));
    }

    private Mapping mapping(YAMLParser parser, Span start) {
      enter(start);
      List<Entry> entries = new ArrayList<>();
      Map<String, Forbidden.First> firsts = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        Span span = offsets.span(parser);
        forbidden.checkProperties(parser, span);
        Scalar key = new Scalar(parser.currentName(), isPlain(span), span);
        PlainScalarCheck.checkKey(text, span.start(), findings);
        forbidden.checkEscapes(key.value(), span);
        forbidden.checkKey(key, firsts);
        parser.nextToken();
        Scalar placed = new Scalar(key.value(), key.plain(), origins.of(span));
        entries.add(new Entry(placed, node(parser)));
      }
      depth--;
      return new Mapping(
          entries, origins.of(new Span(start.start(), end(parser, start, entries.isEmpty()))));
    }

    /** A block's end token lies after trailing comments; a flow's is its closing bracket. */
    private int end(YAMLParser parser, Span start, boolean empty) {
      int end = offsets.span(parser).end();
      return empty ? Math.max(end, start.end()) : end;
    }

    private void enter(Span span) {
      if (++depth > MOST_LEVELS) {
        add(
            SyntaxRule.TOO_DEEP,
            span,
            "this is nested more than " + MOST_LEVELS + " levels deep",
            "look for brackets that were never closed");
        throw new TooDeep();
      }
    }

    private void add(Rule rule, Span span, String message, String suggestion) {
      findings.add(new Finding(rule, span, message, suggestion));
    }
  }
}
