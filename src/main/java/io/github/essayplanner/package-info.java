/**
 * Essay Planner: one YAML argument map in, essay plans and judgements out.
 *
 * <p>file → disk → text → mend → yaml → read → model → rank → plan → render; {@code timeline} and
 * {@code check} feed the plan, {@code edit} goes back to the disk, {@code words} holds every fixed
 * word. A package is a stage named by the word the user types. Nothing points up; a test holds the
 * table.
 */
package io.github.essayplanner;
