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
        Field.prose("note", "Anything you want to remember about it."),
        more("short", "What stands for the author in the text, before the year.", "Gray et al."),
        more("in", "The journal, book or site that it is part of.", "Past & Present"),
        more("editor", "Who edited what it is part of.", "M. Crawford"),
        more("translator", "Who translated it.", "R. Waterfield"),
        more("publisher", "Who published it.", "Oxford University Press"),
        more("place", "Where it was published.", "Oxford"),
        more("volume", "The volume it is in.", "12"),
        more("number", "The number of the issue.", "3"),
        more("pages", "The pages it takes up.", "14–39"),
        more("doi", "Its DOI.", "10.1000/182"),
        more("type", "book (unless you say), article, chapter, web, archive, play, film …", "book")
            .usually("book"),
        more("key", "What a reference manager knows it by.", "brunt1971"));
  }

  private static Field more(String key, String help, String example) {
    return Field.text(key, help).like(example).since(2);
  }
}
