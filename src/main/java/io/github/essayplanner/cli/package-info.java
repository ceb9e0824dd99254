/**
 * Commands and their words. A command's {@code call()} is the way through the house itself: read,
 * derive, render. The only room that turns findings and failures into exit codes and knows picocli.
 */
package io.github.essayplanner.cli;
