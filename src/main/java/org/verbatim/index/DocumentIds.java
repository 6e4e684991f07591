package org.verbatim.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives each file's document its id: the file's name without its extension, with as much of the
 * folder before it as keeps it unique, and the extension where even that is not enough. The ids
 * depend on which files there are, not on the order in which they came.
 */
final class DocumentIds {
  private DocumentIds() {}

  /** The ids of {@code files} (absolute paths), by path. */
  static Map<Path, String> of(Collection<Path> files) {
    Map<Path, String> ids = new TreeMap<>();
    List<Path> open = new ArrayList<>(files);
    for (int folders = 0; !open.isEmpty(); folders++) {
      Map<String, List<Path>> sameId = new HashMap<>();
      for (Path file : open) {
        sameId.computeIfAbsent(id(file, folders), _ -> new ArrayList<>()).add(file);
      }
      open.clear();
      for (Map.Entry<String, List<Path>> entry : sameId.entrySet()) {
        List<Path> claimants = entry.getValue();
        if (claimants.size() == 1) {
          ids.put(claimants.getFirst(), entry.getKey());
        } else if (folders < longest(claimants)) {
          open.addAll(claimants);
        } else {
          claimants.forEach(file -> ids.put(file, entry.getKey() + extension(file)));
        }
      }
    }
    return ids;
  }

  private static int longest(List<Path> files) {
    return files.stream().mapToInt(Path::getNameCount).max().orElse(0);
  }

  private static String id(Path file, int folders) {
    String name = String.valueOf(file.getFileName());
    StringBuilder id =
        new StringBuilder(name.substring(0, name.length() - extension(file).length()));
    Path parent = file.getParent();
    for (int i = 0; i < folders && parent != null && parent.getFileName() != null; i++) {
      id.insert(0, '/').insert(0, parent.getFileName());
      parent = parent.getParent();
    }
    return id.toString();
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : "";
  }
}
