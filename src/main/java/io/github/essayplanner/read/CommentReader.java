package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Comment;
import io.github.essayplanner.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what readers say of a map or of one of its parts. */
final class CommentReader {
  private CommentReader() {}

  static List<Comment> read(Fields of) {
    List<Comment> all = new ArrayList<>();
    for (Node item : of.prose("comments")) {
      Optional<Fields> fields = ItemFields.of(item, Thing.COMMENT, of.findings());
      if (fields.isPresent()) {
        all.add(comment(fields.get()));
      }
    }
    return all;
  }

  private static Comment comment(Fields fields) {
    return new Comment(
        fields.text("by"), fields.required("text"), fields.date("date"), fields.place());
  }
}
