package org.verbatim.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives each file's document its id: the file's name without its extension, or with it where
 * another file of the folder has the same name but for that, and as much of the folder before it as
 * keeps it unique. The ids depend on which files there are, not on the order in which they came.
 */
final class DocumentIds {
  private DocumentIds() {}

  /** The ids of {@code files} (absolute paths), by path. */
  static Map<Path, String> of(Collection<Path> files) {
    Map<Path, String> names = names(files);
    Map<Path, String> ids = new TreeMap<>();
    Set<Path> open = names.keySet();
    for (int folders = 0; !open.isEmpty(); folders++) {
      Map<String, List<Path>> sameId = new HashMap<>();
      for (Path file : open) {
        String id = folders(file, folders) + names.get(file);
        sameId.computeIfAbsent(id, _ -> new ArrayList<>()).add(file);
      }
      open = new HashSet<>();
      for (Map.Entry<String, List<Path>> entry : sameId.entrySet()) {
        List<Path> claimants = entry.getValue();
        if (claimants.size() == 1) {
          ids.put(claimants.getFirst(), entry.getKey());
        } else if (folders < longest(claimants)) {
          open.addAll(claimants);
        } else {
          claimants.forEach(file -> ids.put(file, file.toString()));
        }
      }
    }
    return ids;
  }

  /**
   * The files' names, each without its extension if no other file beside it differs but in that.
   */
  private static Map<Path, String> names(Collection<Path> files) {
    Map<Path, Integer> twins = new HashMap<>();
    for (Path file : files) {
      twins.merge(withoutExtension(file), 1, Integer::sum);
    }
    Map<Path, String> names = new HashMap<>();
    for (Path file : files) {
      Path plain = withoutExtension(file);
      boolean alone = twins.getOrDefault(plain, 0) == 1;
      names.put(file, String.valueOf((alone ? plain : file).getFileName()));
    }
    return names;
  }

  private static Path withoutExtension(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - extension(file).length()));
  }

  /** The last {@code count} folders above {@code file}, each with a slash behind it. */
  private static String folders(Path file, int count) {
    StringBuilder folders = new StringBuilder();
    Path parent = file.getParent();
    for (int i = 0; i < count && parent != null && parent.getFileName() != null; i++) {
      folders.insert(0, '/').insert(0, parent.getFileName());
      parent = parent.getParent();
    }
    return folders.toString();
  }

  private static int longest(List<Path> files) {
    return files.stream().mapToInt(Path::getNameCount).max().orElse(0);
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : "";
  }
}
