package io.github.essayplanner.edit;

import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map's text while it is being changed, change by change, each proved by reading it again. */
final class Revision {
  private final SourceLayout layout;
  private final Value value;
  private final int values;

  private Revision(Text text, YamlTree tree, Value value) {
    this.layout = new SourceLayout(text, tree.root().filter(node -> !node.isAbsent()));
    this.value = value;
    this.values = tree.values();
  }

  /**
   * A text as it stands.
   *
   * @throws EditRefused where its syntax is broken, so that nothing in it has a place
   */
  static Revision of(Text text) {
    YamlTree tree = YamlTree.of(text);
    if (!tree.isWhole()) {
      throw new EditRefused("the YAML of this map is broken");
    }
    return new Revision(text, tree, Value.of(tree.root()));
  }

  Text text() {
    return layout.text();
  }

  SourceLayout layout() {
    return layout;
  }

  Optional<Node> root() {
    return layout.root();
  }

  Optional<Node> at(YamlPath way) {
    return way.in(root());
  }

  /** Whether there is something at the end of a way. */
  boolean has(YamlPath way) {
    return at(way).filter(node -> !Value.of(node).equals(Value.NOTHING)).isPresent();
  }

  /** The draft after a change, as {@link #with(List)}. */
  Revision with(Change change) {
    return with(List.of(change));
  }

  /**
   * The draft after changes that don't move each other.
   *
   * @throws EditRefused where a change has no safe place in this layout: the text would not read
   *     again as the old one plus the changes
   */
  Revision with(List<Change> changes) {
    List<Replacement> replacements = new ArrayList<>();
    for (Change change : changes) {
      replacements.addAll(ChangeRenderer.of(change, layout));
    }
    Value wanted = Change.applied(changes, value);
    String content = Replacement.apply(text().content(), replacements);
    Text changed = new Text(text().name(), content);
    YamlTree tree = YamlTree.of(changed);
    if (!tree.isWhole() || !Value.of(tree.root()).equals(wanted)) {
      throw ChangeRenderer.noPlace(changes.get(0), layout);
    }
    return new Revision(changed, tree, wanted);
  }

  /** How many values the text holds. */
  int values() {
    return values;
  }

  /** What this text says. */
  Value value() {
    return value;
  }
}
