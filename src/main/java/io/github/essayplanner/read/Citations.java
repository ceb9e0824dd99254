package io.github.essayplanner.read;

import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Citation.Cited;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which of the map's sources a citation names. */
final class Citations {
  private static final String KEY = "source";

  /** How many names that are no sources have been looked for among the ids. */
  private int looked;

  private final Set<String> ids = new LinkedHashSet<>();

  /** Sources by what they may be called: author, surname, title or id, by their letters alone. */
  private final Map<String, String> byName = new HashMap<>();

  Citations(List<Source> sources) {
    for (Source source : sources) {
      ids.add(source.id());
      String surname = source.author().substring(source.author().lastIndexOf(' ') + 1);
      for (String name : List.of(source.author(), surname, source.title(), source.id())) {
        byName.putIfAbsent(Ids.letters(name), source.id());
      }
    }
    byName.remove("");
  }

  /** The citation of evidence or of a counter-argument, as typed where it names no source. */
  Citation of(Fields fields) {
    if (!fields.has(KEY)) {
      return Citation.NONE;
    }
    StringBuilder typed = new StringBuilder();
    List<Cited> cited = new ArrayList<>();
    tellPlaceInList(fields);
    for (Scalar text : fields.scalars(KEY)) {
      typed.append(typed.isEmpty() ? "" : "; ").append(text.value().strip());
      for (CitationPart part : CitationPart.of(text.value(), ids)) {
        cited.add(cited(part, text, fields));
      }
    }
    return new Citation(typed.toString(), cited);
  }

  /** Tells of a place that a comma in brackets made a source of its own. */
  private void tellPlaceInList(Fields fields) {
    List<Node> items = fields.list(KEY);
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i - 1) instanceof Scalar source
          && items.get(i) instanceof Scalar place
          && ids.contains(source.value().strip())
          && NearCitation.isPlace(place.value().strip())) {
        String typed = place.value().strip();
        fields.add(
            FormatRule.UNKNOWN_SOURCE,
            place.span(),
            "\"" + typed + "\" is taken for a source of its own, and looks like a place in one",
            "if it is, put it behind its source and a comma, without brackets round both: "
                + source.value().strip()
                + ", "
                + typed);
      }
    }
  }

  private Cited cited(CitationPart part, Scalar in, Fields fields) {
    String name = part.name();
    if (!ids.contains(name)) {
      tellNear(part.typed(), CitationPart.upTo(",", part.typed(), 0), in, fields);
      return new Cited(part.typed(), "", "");
    }
    String typed = part.typed();
    for (int at = typed.indexOf(';'); at >= 0; at = typed.indexOf(';', at + 1)) {
      String more = CitationPart.upTo(";", typed, at + 1);
      String other = CitationPart.upTo(",", more, 0);
      if (other.indexOf('-') > 0) {
        tellNear(more, other, in, fields);
      } else {
        tellNear(more, in, fields);
      }
    }
    return new Cited(typed, name, part.place());
  }

  private boolean tellNear(String typed, Scalar in, Fields fields) {
    String right = NearCitation.rightSpelling(typed, ids);
    if (!right.isEmpty()) {
      asTyped(typed, right, in, fields);
    }
    return !right.isEmpty();
  }

  private void tellNear(String typed, String name, Scalar in, Fields fields) {
    if (tellNear(typed, in, fields)) {
      return;
    }
    String id = named(name);
    boolean suggests = Ids.isId(name) && looked++ < FieldEntries.MOST_SUGGESTED;
    List<String> near = suggests ? Spelling.nearest(name, ids) : List.of();
    if (id != null) {
      asTyped(name, id, in, fields);
    } else if (!near.isEmpty() || Ids.isId(name) && name.indexOf('-') > 0) {
      Finding finding =
          new Finding(
              FormatRule.UNKNOWN_SOURCE,
              in.span(),
              "there is no source \"" + name + "\" in this map, so it prints as typed",
              near.isEmpty()
                  ? "add it under \"sources\", if it is to be one"
                  : "did you mean " + Spelling.oneOf(near) + "?");
      fields
          .findings()
          .add(near.size() == 1 ? with(finding, name, near.get(0), false, in) : finding);
    }
  }

  /** The source that is called so, with its year behind the name or without; or null. */
  private String named(String name) {
    int bracket = name.indexOf(" (");
    boolean isDated = bracket > 0 && name.endsWith(")");
    return byName.get(Ids.letters(isDated ? name.substring(0, bracket) : name));
  }

  /** With the edit that puts another text in the place of a part of the citation. */
  private static Finding with(
      Finding finding, String typed, String right, boolean isSafe, Scalar in) {
    if (in.value().strip().equals(typed)) {
      return finding.with(Fix.of(isSafe, in.span(), right));
    }
    int at = in.value().indexOf(typed);
    int length = in.span().end() - in.span().start();
    if (at < 0 || !in.plain() || length != in.value().length()) {
      return finding;
    }
    int start = in.span().start() + at;
    return finding.with(Fix.of(isSafe, new Span(start, start + typed.length()), right));
  }

  private static void asTyped(String typed, String right, Scalar in, Fields fields) {
    String then = right.indexOf(',') < 0 ? "" : " and then a comma";
    String id = right.split(",")[0];
    String bare = typed.startsWith("@") ? typed.substring(1) : typed;
    int end = right.equals(id) ? bare.length() : Math.min(bare.length(), id.length());
    boolean isSafe = Ids.isAlike(bare.substring(0, end), id);
    Finding finding =
        new Finding(
            FormatRule.UNKNOWN_SOURCE,
            in.span(),
            "\"" + typed + "\" prints as typed, for a source is named by its id" + then,
            "if you mean that source, write \"" + right + "\"");
    fields.findings().add(with(finding, typed, right, isSafe, in));
  }
}
