package org.verbatim.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists that ship beside a class: UTF-8, one entry a line, a line that begins with # says
 * where it is from.
 */
public final class WordList {
  private WordList() {}

  /**
   * The entries of the list {@code name} in the package of {@code owner}, in the file's order.
   *
   * @throws IllegalStateException if the program was built without that list
   */
  public static List<String> read(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return entries(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name + " can't be read", e);
    }
  }

  private static List<String> entries(@Nullable InputStream in, String name) throws IOException {
    if (in == null) {
      throw new IllegalStateException("the program was built without its list " + name);
    }
    List<String> entries = new ArrayList<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        entries.add(line);
      }
    }
    return entries;
  }
}
