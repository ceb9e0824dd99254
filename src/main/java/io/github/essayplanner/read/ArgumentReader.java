package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.mend.Mended;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.model.Keyed;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.model.Publication;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.read.Members.Member;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.YamlTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole argument map. */
public final class ArgumentReader {
  /** A longer text whose syntax stands is read as it stands and only once, to be quick. */
  private static final int MOST_READ_TWICE = 200_000;

  private final List<Finding> findings = new ArrayList<>();

  private ArgumentReader() {}

  /**
   * The argument in a text, and every mistake the text has: after a mistake of writing it is read
   * on as it would be without that.
   */
  public static Reading read(Text text) {
    Optional<Finding> other = OtherFile.finding(text);
    if (other.isPresent()) {
      return Reading.none(text, List.of(other.get()));
    }
    YamlTree tree = YamlTree.of(text);
    Reading asTyped = tree.isWhole() ? read(text, tree, List.of()) : null;
    boolean isNoMap = tree.isWhole() && !(tree.root().orElse(null) instanceof Mapping);
    boolean isLong = text.content().length() > MOST_READ_TWICE;
    if (asTyped != null && (isNoMap || isLong || !asTyped.hasErrors())) {
      return asTyped;
    }
    Mended mended = Mended.of(text);
    if (asTyped != null && mended.findings().isEmpty()) {
      return asTyped;
    }
    YamlTree past = YamlTree.past(text, mended.text(), mended.origins());
    return past.root().orElse(null) instanceof Scalar noMap && !noMap.isAbsent()
        ? Reading.none(text, List.of(noMapping(noMap)))
        : read(text, past, mended.findings());
  }

  private static Reading read(Text text, YamlTree tree, List<Finding> mended) {
    ArgumentReader reader = new ArgumentReader();
    reader.findings.addAll(mended);
    reader.findings.addAll(tree.findings());
    boolean isNothing = tree.root().isEmpty() && !tree.isWhole();
    Optional<ArgumentMap> map = isNothing ? Optional.empty() : reader.map(tree.root());
    if (map.isPresent() && tree.root().get() instanceof Mapping fields) {
      MissingDashCheck.check(fields, text, reader.findings);
    }
    if (tree.root().isPresent() && Finding.anyError(reader.findings)) {
      GivenTwice.join(text, tree.root().get(), reader.findings);
      IdUses.follow(text, tree.root().get(), reader.findings);
    }
    FixStyle.apply(text, reader.findings);
    List<Finding> once = once(reader.findings);
    return new Reading(
        text,
        map,
        tree.root().isPresent()
            ? CascadeFilter.leftOut(once, tree.root().get(), text, tree.isWhole())
            : once,
        tree.values());
  }

  /** In order of place; a field that is asked for twice reports its mistake twice. */
  private static List<Finding> once(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    Collections.sort(sorted);
    List<Finding> once = new ArrayList<>();
    for (Finding finding : sorted) {
      if (!isSaid(finding, once)) {
        once.add(finding);
      }
    }
    return once;
  }

  private static boolean isSaid(Finding finding, List<Finding> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Finding other = before.get(i);
      if (other.span().start() != finding.span().start()) {
        return false;
      }
      if (other.span().end() == finding.span().end() && other.message().equals(finding.message())) {
        return true;
      }
    }
    return false;
  }

  private Optional<ArgumentMap> map(Optional<Node> root) {
    if (root.isEmpty() || root.get().span().start() == root.get().span().end()) {
      findings.add(
          new Finding(
              FormatRule.MISSING_FIELD,
              Span.at(0),
              "this file is empty: a map needs a question",
              "begin with \"question: …\""));
      return Optional.empty();
    }
    if (!(root.get() instanceof Mapping mapping)) {
      findings.add(noMapping(root.get()));
      return Optional.empty();
    }
    Span start = mapping.entries().isEmpty() ? Span.at(0) : mapping.entries().get(0).key().span();
    return Optional.of(map(new Fields(Thing.MAP, mapping, start, findings)));
  }

  private static Finding noMapping(Node root) {
    if (root instanceof Scalar text && text.value().matches("(?s)[a-z]+:[^\\s/].*")) {
      return WrongShape.glued(text, "write \"question: \" and then the question");
    }
    return new Finding(
        FormatRule.WRONG_SHAPE,
        Span.at(root.span().start()),
        "a map is made of fields, and this is " + root.shape(),
        "begin with \"question: \" and then the question");
  }

  private ArgumentMap map(Fields fields) {
    Judgement judgement = new JudgementReader(fields.inner("judgement", Thing.JUDGEMENT)).read();
    List<Source> sources = sources(fields);
    List<Member> members = Members.of(fields, "factors", Thing.FACTOR);
    KnownIds named = factors(fields, members);
    SeeResolver seen = new SeeResolver(findings);
    FactorReader reader = reader(judgement, new Citations(sources), named, seen);
    List<Factor> factors = seen.resolve(asWritten(members, named, reader));
    List<Question> questions = questions(fields, new QuestionReader(reader, factors));
    return new ArgumentMap(
        fields.text("title"),
        fields.text("author"),
        fields.required("question"),
        fields.date("period"),
        fields.tags("cover"),
        fields.text("thesis"),
        fields.text("context"),
        fields.text("conclusion"),
        fields.textsByKey("terms"),
        OrderReader.read(fields, named),
        judgement,
        Keyed.of(factors),
        Keyed.of(sources),
        Keyed.of(questions),
        inbox(fields),
        CommentReader.read(fields),
        fields.place());
  }

  private FactorReader reader(
      Judgement judgement, Citations citations, KnownIds factors, SeeResolver seen) {
    return new FactorReader(
        judgement,
        new EvidenceReader(citations, seen, findings),
        new CounterReader(citations),
        new LinkReader(factors, findings));
  }

  /** The factors before what they refer to elsewhere is filled in. */
  private static List<Factor> asWritten(List<Member> members, KnownIds named, FactorReader reader) {
    List<Factor> factors = new ArrayList<>();
    for (Member member : members) {
      factors.add(reader.read(member.id(), named.names().get(member.id()), member.fields()));
    }
    return factors;
  }

  private static KnownIds factors(Fields map, List<Member> members) {
    NamesFromIds fromIds = new NamesFromIds();
    for (String field : List.of("title", "question", "thesis", "context", "conclusion")) {
      fromIds.add(map.text(field));
    }
    for (Member member : members) {
      fromIds.add(member.fields().text("name"));
      fromIds.add(member.fields().text("point"));
    }
    KnownIds factors = new KnownIds(Thing.FACTOR);
    for (Member member : members) {
      factors.names().put(member.id(), name(member, fromIds));
    }
    return factors;
  }

  private static String name(Member member, NamesFromIds fromIds) {
    String name = member.fields().text("name");
    return name.isEmpty() ? fromIds.nameFor(member.id()) : name;
  }

  private static List<Question> questions(Fields map, QuestionReader reader) {
    List<Question> questions = new ArrayList<>();
    for (Member member : Members.of(map, "questions", Thing.QUESTION)) {
      questions.add(reader.read(member.id(), member.fields()));
    }
    return questions;
  }

  private static List<Source> sources(Fields map) {
    List<Source> sources = new ArrayList<>();
    for (Member member : Members.of(map, "sources", Thing.SOURCE)) {
      sources.add(source(member));
    }
    return sources;
  }

  private static Source source(Member member) {
    Fields fields = member.fields();
    return new Source(
        member.id(),
        fields.text("author"),
        fields.text("title"),
        fields.text("year"),
        fields.choice("kind", SourceKind.class).orElse(SourceKind.SECONDARY),
        fields.text("url"),
        fields.text("note"),
        published(fields),
        fields.place());
  }

  private static Publication published(Fields fields) {
    return new Publication(
        fields.text("short"),
        fields.text("in"),
        fields.text("editor"),
        fields.text("translator"),
        fields.text("publisher"),
        fields.text("place"),
        fields.text("volume"),
        fields.text("number"),
        fields.text("pages"),
        fields.text("doi"),
        fields.text("type"),
        fields.text("key"));
  }

  private static List<Note> inbox(Fields map) {
    List<Note> inbox = new ArrayList<>();
    for (Scalar note : map.texts("inbox")) {
      inbox.add(new Note(note.value().strip(), new Location(note.span(), Map.of())));
    }
    return inbox;
  }
}
