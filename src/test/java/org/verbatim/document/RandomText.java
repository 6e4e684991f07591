package org.verbatim.document;

import java.util.Random;

/** Makes texts of given pieces at random; the same seed gives the same texts. */
public final class RandomText {
  private final Random random;
  private final String[] pieces;

  public RandomText(long seed, String... pieces) {
    random = new Random(seed);
    this.pieces = pieces;
  }

  /** A text of up to {@code most} pieces. */
  public String next(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  /** A number from 0 to {@code bound}, the latter not included. */
  public int number(int bound) {
    return random.nextInt(bound);
  }
}
