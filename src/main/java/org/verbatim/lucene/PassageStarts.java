package org.verbatim.lucene;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Where a document's passages begin among the positions of its exact words, kept as small
 * differences.
 */
final class PassageStarts {
  private int[] starts = new int[64];
  private int count;

  static BytesRef encode(int[] starts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * starts.length);
    int before = 0;
    for (int start : starts) {
      int rest = start - before;
      before = start;
      while (rest > 0x7F) {
        bytes.write((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
    }
    return new BytesRef(bytes.toByteArray());
  }

  /** Reads another document's starts in place of the former. */
  void decode(BytesRef bytes) {
    count = 0;
    int start = 0;
    int at = bytes.offset;
    int end = bytes.offset + bytes.length;
    while (at < end) {
      int shift = 0;
      int b = bytes.bytes[at++];
      int difference = b & 0x7F;
      while (b < 0) {
        shift += 7;
        b = bytes.bytes[at++];
        difference |= (b & 0x7F) << shift;
      }
      start += difference;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = start;
    }
  }

  /** How many passages there are. */
  int count() {
    return count;
  }

  /** The position of the first word of passage {@code i}, counted from 0. */
  int start(int i) {
    return starts[i];
  }

  /** The passage, counted from 0, that the word at {@code position} stands in. */
  int passageOf(int position) {
    int found = Arrays.binarySearch(starts, 0, count, position);
    if (found < 0) {
      return -found - 2;
    }
    while (found + 1 < count && starts[found + 1] == position) {
      found++; // passages before it have no words
    }
    return found;
  }
}
