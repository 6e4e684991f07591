package org.verbatim.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.verbatim.index.IndexReport.Skipped;

/**
 * The files below some paths. Hidden ones (a leading dot) are left out, symbolic links below a path
 * are not followed, so that nothing outside of it is read.
 */
final class CorpusFiles {
  private final SortedMap<Path, BasicFileAttributes> files = new TreeMap<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private final Path index;

  private CorpusFiles(Path index) {
    this.index = index;
  }

  /**
   * Lists the files below {@code roots}.
   *
   * @param roots files or folders, as {@link Path#toRealPath} gives them
   * @param index a folder that is left out, as {@link Path#toRealPath} gives it
   */
  static CorpusFiles below(List<Path> roots, Path index) throws IOException {
    CorpusFiles found = new CorpusFiles(index);
    for (Path root : roots) {
      Files.walkFileTree(root, found.new Visitor(root));
    }
    return found;
  }

  /** Each file's path and what the file system says of it, in the order of the paths. */
  SortedMap<Path, BasicFileAttributes> files() {
    return files;
  }

  /** What is no file that could be read. */
  List<Skipped> skipped() {
    return skipped;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) || folder.equals(index)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        skipped.add(new Skipped(file, "it is a symbolic link, which is not followed"));
      } else if (!attributes.isRegularFile()) {
        skipped.add(new Skipped(file, "it is no regular file"));
      } else if (!Path.of(file.toString()).equals(file)) {
        skipped.add(new Skipped(file, "its name is not UTF-8; rename it"));
      } else {
        files.put(file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      skipped.add(new Skipped(file, "it can't be listed: " + FileFault.describe(failure)));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
