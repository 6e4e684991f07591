package org.verbatim.cli;

import java.io.PrintStream;

/** The program's entry. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintStream out = System.out;
    out.println("verbatim");
  }
}
