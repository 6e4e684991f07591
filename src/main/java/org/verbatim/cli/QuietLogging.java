package org.verbatim.cli;

/**
 * The configuration of java.util.logging, which makes an object of this class instead of reading
 * its files: nothing is logged unless {@code --verbose} asks for it. Lucene would complain
 * otherwise that modules are missing which this program leaves out on purpose.
 */
public final class QuietLogging {
  private static final String PROPERTY = "java.util.logging.config.class";

  /** For java.util.logging only. */
  public QuietLogging() {}

  /** Makes this the configuration, where the user has not set another. */
  static void install() {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, QuietLogging.class.getName());
    }
  }
}
