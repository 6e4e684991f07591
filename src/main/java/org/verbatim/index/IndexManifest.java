package org.verbatim.index;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that an index holds, in the order of their paths. */
public final class IndexManifest {
  private final Map<Path, IndexedFile> files = new TreeMap<>();

  public IndexManifest(Collection<IndexedFile> files) {
    for (IndexedFile file : files) {
      this.files.put(file.path(), file);
    }
  }

  public Optional<IndexedFile> find(Path path) {
    return Optional.ofNullable(files.get(path));
  }

  public Collection<IndexedFile> files() {
    return files.values();
  }
}
