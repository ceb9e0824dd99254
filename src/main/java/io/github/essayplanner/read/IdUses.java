package io.github.essayplanner.read;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Field;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each id is used in a map, so that a fix that changes an id changes it everywhere. */
final class IdUses {
  private final Text text;
  private final Map<String, List<Span>> uses = new HashMap<>();

  private final Set<String> given = new HashSet<>();

  /** The ids of evidence, which may be called as a factor is. */
  private final Set<String> givenToEvidence = new HashSet<>();

  private final Set<Integer> placesInEvidence = new HashSet<>();

  /** The ids that others are to become, each with what was typed for it. */
  private final Set<String> granted = new HashSet<>();

  /** The things that have ids, by the places of these. */
  private final Map<Integer, Node> things = new HashMap<>();

  private IdUses(Text text) {
    this.text = text;
  }

  /** Gives findings of ids that are none the edits that change them wherever they stand. */
  static void follow(Text text, Node root, List<Finding> findings) {
    IdUses ids = null;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.rule() == FormatRule.INVALID_ID && finding.fix().isPresent()) {
        if (ids == null) {
          ids = new IdUses(text);
          ids.look(root, Thing.MAP);
        }
        findings.set(i, ids.followed(finding));
      }
    }
  }

  private Finding followed(Finding finding) {
    Fix fix = finding.fix().orElseThrow();
    Replacement first = fix.edits().get(0);
    String typed = text.content().substring(first.span().start(), first.span().end());
    if (typed.isEmpty()) {
      return finding.withoutFix(); // It stands in what another fix puts there.
    }
    boolean isEvidence = placesInEvidence.contains(first.span().start());
    String better = free(first.text(), typed, isEvidence ? givenToEvidence : given);
    boolean isFree = better.equals(first.text());
    List<Replacement> edits = new ArrayList<>();
    edits.add(new Replacement(first.span(), better));
    for (Span use : uses.getOrDefault(typed, List.of())) {
      if (use.start() != first.span().start()) {
        edits.add(new Replacement(use, better));
      }
    }
    boolean keepsName = isNamed(first.span(), typed, better, edits);
    return isFree
        ? finding.with(new Fix(fix.safe() && keepsName, edits))
        : new Finding(
                finding.rule(),
                finding.span(),
                finding.message(),
                "write another id, such as \"" + better + "\": \"" + first.text() + "\" is taken")
            .with(new Fix(false, edits));
  }

  /** The id that another becomes which is none, or with a number, where that is taken. */
  private String free(String better, String typed, Set<String> taken) {
    String free = better;
    for (int number = 2; taken.contains(free) && !granted.contains(free + " " + typed); number++) {
      free = better + "-" + number;
    }
    taken.add(free);
    granted.add(free + " " + typed);
    return free;
  }

  /** Whether the words of an id are kept in a name; adds that where they aren't. */
  private boolean isNamed(Span id, String typed, String better, List<Replacement> edits) {
    Node thing = things.get(id.start());
    String made = Ids.nameFor(better);
    String words = typed.replace('_', ' ');
    boolean isSame = made.equals(words) || made.substring(1).equals(words.substring(1));
    if (thing == null || isSame) {
      return true;
    }
    if (!(thing instanceof Mapping fields) || fields.isFlow() || fields.entries().isEmpty()) {
      return false;
    }
    if (fields.entry("name").isPresent()) {
      return true;
    }
    int start = fields.entries().get(0).key().span().start();
    int line = text.lineAt(start);
    String indent = text.content().substring(text.lineStart(line), start);
    if (!indent.isBlank()) {
      return false;
    }
    edits.add(Replacement.insert(start, "name: " + typed + "\n"));
    return true;
  }

  private void look(Node node, FieldKind kind) {
    if (kind instanceof Thing thing && node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (thing.has(entry.key().value())) {
          look(thing.field(entry.key().value()), entry.value());
        }
      }
    } else if (kind == Thing.LINK && node instanceof Scalar text) {
      use(text);
    }
  }

  private void look(Field field, Node value) {
    FieldKind kind = field.kind();
    if (kind instanceof ById byId && value instanceof Mapping members) {
      lookById(byId, members);
    } else if (kind instanceof ListOf list) {
      for (Node item : items(value)) {
        look(item, list.each());
      }
    } else if (kind == Content.SCORES || kind == Content.REASONS) {
      if (value instanceof Mapping scores) {
        scores.entries().forEach(score -> use(score.key()));
      }
    } else if (kind instanceof Thing) {
      look(value, kind);
    } else if (kind == Content.ID || field.key().equals("order")) {
      for (Node item : items(value)) {
        if (item instanceof Scalar id) {
          use(id);
          give(id, field.key());
        }
      }
    } else if (kind == Content.CITATION && value instanceof Scalar source && source.plain()) {
      useInCitation(source);
    }
  }

  private void give(Scalar id, String key) {
    if (key.equals("id")) {
      givenToEvidence.add(id.value().strip());
      placesInEvidence.add(id.span().start());
    }
  }

  private void lookById(ById kind, Mapping members) {
    for (Entry entry : members.entries()) {
      use(entry.key());
      given.add(entry.key().value());
      if (kind.named().has("name")) {
        things.put(entry.key().span().start(), entry.value());
      }
      look(entry.value(), kind.each());
    }
  }

  /** The items of a list, or what stands alone in place of one. */
  private static List<Node> items(Node value) {
    return value instanceof Sequence all ? all.items() : List.of(value);
  }

  /** A citation is an id, with a place behind a comma. */
  private void useInCitation(Scalar source) {
    int comma = source.value().indexOf(',');
    String id = comma < 0 ? source.value() : source.value().substring(0, comma);
    int start = source.span().start();
    use(id, new Span(start, start + id.length()));
  }

  private void use(Scalar id) {
    if (id.plain()) {
      use(id.value(), id.span());
    }
  }

  private void use(String id, Span span) {
    uses.computeIfAbsent(id, typed -> new ArrayList<>()).add(span);
  }
}
