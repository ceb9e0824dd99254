package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;

/**
 * Something the writer read: a document, a book, a historian's argument.
 *
 * @param published the rest of a reference
 */
public record Source(
    String id,
    String author,
    String title,
    String year,
    SourceKind kind,
    String url,
    String note,
    Publication published,
    Location place)
    implements Identified {}
