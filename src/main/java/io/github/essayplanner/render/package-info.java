/**
 * Writes reports in formats. Each {@link io.github.essayplanner.render.Report} is written once, on
 * a {@link io.github.essayplanner.render.Page}; each {@link
 * io.github.essayplanner.render.ReportFormat} is written once, as a page, and owns its escaping:
 * the writer's text reaches an output no other way. JSON has its own writer, since data has no
 * headings.
 */
package io.github.essayplanner.render;
