package io.github.essayplanner.cli;

import java.util.Optional;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/**
 * What the user gave for an option or an argument. Ask it only once the command line has been read.
 */
final class OptionValue<T> implements IGetter, ISetter {
  private final T usual;
  private T value;

  /**
   * @param usual what counts where nothing is given; may be null where {@link #optional()} is asked
   */
  OptionValue(T usual) {
    this.usual = usual;
  }

  T value() {
    return value == null ? usual : value;
  }

  Optional<T> optional() {
    return Optional.ofNullable(value);
  }

  boolean isGiven() {
    return value != null;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V> V get() {
    return (V) value;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <V> V set(V given) {
    V before = (V) value;
    value = (T) given;
    return before;
  }
}
