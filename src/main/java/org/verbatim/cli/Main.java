package org.verbatim.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.verbatim.lucene.LuceneIndex;

/** The program's entry. */
public final class Main {
  private static final int BUFFER = 1 << 14;

  private Main() {}

  public static void main(String[] args) {
    QuietLogging.install();
    ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = writer(results);
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    if (args.length > 1 && (args[0].equals("search") || args[0].equals("phrase"))) {
      // The arguments are read meanwhile. What fails here fails again where it is reported.
      Thread.ofPlatform()
          .daemon()
          .uncaughtExceptionHandler((_, _) -> {})
          .start(LuceneIndex::prepare);
    }
    int code = run(out, err, args);
    String fault = results.fault();
    if (fault != null) {
      err.println("verbatim: the results could not be written: " + fault);
      err.flush();
      code = ExitCode.MISTAKE;
    }
    // Nothing is left to end: closing the virtual machine down in order takes longer than many a
    // query.
    Runtime.getRuntime().halt(code);
  }

  /**
   * Runs the program in this process's own surroundings.
   *
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    OptionalInt columns = columns(System.getProperty("verbatim.columns", ""));
    return new Verbatim(new Surroundings(out, err, workingDirectory(), System.getenv(), columns))
        .run(args);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new OutputStreamWriter(new BufferedOutputStream(stream, BUFFER), StandardCharsets.UTF_8));
  }

  /** The working directory without symbolic links, as an index has the paths of its files. */
  private static Path workingDirectory() {
    Path typed = Path.of("").toAbsolutePath();
    try {
      return typed.toRealPath();
    } catch (IOException e) {
      return typed;
    }
  }

  /** The launcher says how wide the terminal is, and nothing where the output goes elsewhere. */
  private static OptionalInt columns(String property) {
    try {
      int columns = Integer.parseInt(property);
      return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
