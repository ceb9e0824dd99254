package io.github.essayplanner.format;

import java.util.List;

/** What sources may say. */
final class SourceFields {
  private SourceFields() {}

  static List<Field> source() {
    return List.of(
        Field.text("author", "Who wrote it."),
        Field.text("title", "What it is called."),
        Field.text("year", "When it was written or published."),
        Field.choice(
            "kind",
            "What it is to the question.",
            "secondary",
            new Allowed("primary", "from the time itself, or the work itself"),
            new Allowed("secondary", "written about it later"),
            new Allowed(
                "interpretation",
                "a named historian's or critic's argument, never printed as fact")),
        Field.text("url", "Where it can be read on the web."),
        Field.prose("note", "Anything you want to remember about it."));
  }
}
