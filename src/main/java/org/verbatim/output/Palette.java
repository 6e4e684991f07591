package org.verbatim.output;

/**
 * How parts of the text output are set off.
 *
 * @param match what matched
 * @param source the attribution line
 * @param label ranks and headings
 * @param end what ends each of them
 */
public record Palette(String match, String source, String label, String end) {
  /** Plain text. */
  public static final Palette NONE = new Palette("", "", "", "");

  /** For terminals, dark and light ones: bold red, dim, bold. */
  public static final Palette ANSI =
      new Palette("\u001B[1;31m", "\u001B[2m", "\u001B[1m", "\u001B[0m");
}
