package io.github.essayplanner.render;

/** What stands beside the text of a Word document, in parts of their own. */
record DocxParts(DocxLinks links, DocxFootnotes footnotes, DocxComments comments) {
  DocxParts() {
    this(new DocxLinks(), new DocxFootnotes(), new DocxComments());
  }
}
