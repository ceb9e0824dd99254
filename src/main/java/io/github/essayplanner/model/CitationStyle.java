package io.github.essayplanner.model;

/** How sources are cited inside a text. */
public enum CitationStyle {
  /** As people write it: {@code Taubman 2003, p. 5}. */
  AUTHOR_DATE,
  /** By the ids of the map: {@code taubman, p. 5}. */
  IDS,
  /** As pandoc reads it, to make the citation and the list of sources itself. */
  PANDOC
}
