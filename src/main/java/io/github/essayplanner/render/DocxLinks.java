package io.github.essayplanner.render;

import java.util.ArrayList;
import java.util.List;

/** The addresses that a Word document links to, which stand in a part of their own. */
final class DocxLinks {
  /** The document's own parts have the numbers below. */
  private static final int FIRST = 10;

  private final List<String> addresses = new ArrayList<>();

  /** The id by which the text refers to an address. */
  String id(String address) {
    int at = addresses.indexOf(address);
    if (at < 0) {
      at = addresses.size();
      addresses.add(address);
    }
    return id(at);
  }

  private static String id(int at) {
    return "rId" + (FIRST + at);
  }

  /** Their relationships. */
  String xml() {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < addresses.size(); i++) {
      xml.append(DocxFile.relationship(id(i), "hyperlink", Markup.escaped(addresses.get(i))));
      xml.insert(xml.length() - "/>\n".length(), " TargetMode=\"External\"");
    }
    return xml.toString();
  }
}
