package io.github.essayplanner.model;

/** What a map refers to by an id. */
public interface Identified {
  String id();
}
