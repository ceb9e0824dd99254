package io.github.essayplanner.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a column of a table of factors says, by its head. */
enum TableColumn {
  FACTOR("factor", "theme", "topic", "point", "argument", "cause", "reason", "thema", "grund"),
  FACT("evidence", "fact", "example", "detail", "what happened", "beleg", "preuve"),
  DATE("date", "when", "year", "datum", "jahr", "année", "fecha"),
  QUOTE("quote", "quotation", "key quote", "key quotation", "zitat"),
  SOURCE("source", "reference", "quelle", "fuente"),
  SHOWS(
      "shows",
      "what it shows",
      "significance",
      "explanation",
      "analysis",
      "so what",
      "so what?",
      "why it matters"),
  OTHER();

  private static final Map<String, TableColumn> BY_HEAD = byHead();

  private final List<String> heads;

  TableColumn(String... heads) {
    this.heads = List.of(heads);
  }

  private static Map<String, TableColumn> byHead() {
    Map<String, TableColumn> all = new HashMap<>();
    for (TableColumn column : values()) {
      for (String head : column.heads) {
        all.put(head, column);
        all.put(head + "s", column);
      }
    }
    return all;
  }

  static TableColumn of(String head) {
    String plain = head.toLowerCase(Locale.ROOT).replaceAll("^[*_]+|[*_]+$", "").strip();
    return BY_HEAD.getOrDefault(plain, OTHER);
  }

  /** Whether it is a field of evidence, or what the evidence is. */
  boolean isEvidence() {
    return this == FACT || isOfEvidence();
  }

  /** Whether it is a field of evidence beside what the evidence is. */
  boolean isOfEvidence() {
    return compareTo(DATE) >= 0 && this != OTHER;
  }
}
