/**
 * YAML as a tree whose every node knows its place. In: a text. Out: nodes, or findings about the
 * syntax. The only room that knows Jackson's YAML: its streaming parser gives exact places, which
 * databinding loses.
 */
package io.github.essayplanner.yaml;
