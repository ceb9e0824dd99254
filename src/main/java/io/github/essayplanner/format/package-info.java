/**
 * The format of maps as data: which things a map is made of, which fields each has, and what each
 * field takes. Nothing comes in; the reader, the edits, the options of {@code add}, completion, the
 * JSON Schema and the table in {@code arguments/README.md} are made from it. It knows no map and no
 * YAML. So a new field is one entry here, and where it is read and printed.
 */
package io.github.essayplanner.format;
