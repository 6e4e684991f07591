package org.verbatim.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program's entry. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    Runtime.getRuntime().halt(run(out, err, args));
  }

  /** Runs one command and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    out.println("verbatim");
    out.flush();
    err.flush();
    return 0;
  }
}
