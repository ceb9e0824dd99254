/**
 * YAML as a tree whose every node knows its place, and values as YAML. In: a text, or values. Out:
 * nodes or findings about the syntax; lines in the style of the map that they go into.
 *
 * <p>The only room that knows Jackson's YAML: its streaming parser gives exact places, which
 * databinding loses.
 */
package io.github.essayplanner.yaml;
