package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A new file has its temporary name too, since nothing can be taken out of its folder. */
public final class NameLeft extends FileSystemException {
  private static final long serialVersionUID = 1;

  NameLeft(Path temporary, IOException why) {
    super(
        temporary.toString(),
        null,
        "its temporary name "
            + temporary.getFileName()
            + " can't be removed here, and until it is, the map can't be changed");
    initCause(why);
  }
}
