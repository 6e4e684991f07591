package org.verbatim.load;

import java.util.ArrayList;
import java.util.List;
import org.verbatim.document.Span;

/**
 * Finds the paragraphs of a plain text.
 *
 * <p>Texts come in two kinds. In most, a line is a paragraph, whether or not a blank line follows.
 * In hard-wrapped ones lines end at a column and only a blank line, an indent or a short last line
 * ends a paragraph. A text counts as hard-wrapped when most of the lines that another line follows
 * at once break off inside a sentence and far from the left, and none is long.
 *
 * <p>Whichever it is, a blank line inside a sentence (a page's end) and a word hyphenated over a
 * line's end don't end a paragraph.
 */
final class Paragraphs {
  /** The longest line that anyone wraps to: typewriters and terminals have 65 to 100 columns. */
  private static final int WIDEST_WRAP = 120;

  /** A last line shorter than this part of the width ends its paragraph. */
  private static final double SHORT_LINE = 0.8;

  /** A line shorter than this part of the width doesn't end at a column: a menu's, a list's. */
  private static final double UNWRAPPED = 0.4;

  private final String text;
  private final List<Line> lines;
  private final boolean hardWrapped;
  private final int width;

  private record Line(int start, int end, int indent, int group) {}

  private Paragraphs(String text) {
    this.text = text;
    lines = nonBlankLines(text);
    int[] lengths = lines.stream().mapToInt(line -> line.end() - line.start()).sorted().toArray();
    width = lengths.length == 0 ? 0 : lengths[(int) (0.95 * (lengths.length - 1))];
    hardWrapped = width <= WIDEST_WRAP && breaksInsideSentences();
  }

  /** The paragraphs in order; they hold all that isn't white space. */
  static List<Paragraph> of(String text) {
    return new Paragraphs(text).find();
  }

  private static List<Line> nonBlankLines(String text) {
    List<Line> lines = new ArrayList<>();
    int group = 0;
    boolean afterBlank = false;
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int start = from;
      while (start < to && isSpace(text.charAt(start))) {
        start++;
      }
      int end = to;
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (start == end) {
        afterBlank = true;
      } else {
        group += afterBlank ? 1 : 0;
        afterBlank = false;
        lines.add(new Line(start, end, start - from, group));
      }
      from = to + 1;
    }
    return lines;
  }

  private boolean breaksInsideSentences() {
    int followed = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).group() == lines.get(i + 1).group()) {
        followed++;
        open += breaksOff(lines.get(i)) ? 1 : 0;
      }
    }
    return followed > 0 && 2 * open > followed;
  }

  private boolean breaksOff(Line line) {
    return !endsSentence(line) && line.end() - line.start() >= UNWRAPPED * width;
  }

  private List<Paragraph> find() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int last = i;
      while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1))) {
        last++;
      }
      Line first = lines.get(i);
      Line end = lines.get(last);
      Span span = new Span(first.start(), end.end());
      paragraphs.add(new Paragraph(span, first.group(), end.group()));
      i = last + 1;
    }
    return paragraphs;
  }

  private boolean goesOn(Line line, Line next) {
    if (isHyphenated(line) && Character.isLetter(text.codePointAt(next.start()))) {
      return true;
    }
    boolean nextIsLower = Character.isLowerCase(text.codePointAt(next.start()));
    if (line.group() != next.group()) {
      return hardWrapped && nextIsLower && !endsSentence(line);
    }
    if (!hardWrapped) {
      return false;
    }
    if (!endsSentence(line)) {
      return true;
    }
    boolean indented = next.indent() > line.indent() + 1;
    boolean isShort = line.end() - line.start() < SHORT_LINE * width;
    return !indented && !isShort;
  }

  private boolean isHyphenated(Line line) {
    char last = text.charAt(line.end() - 1);
    return (last == '-' || last == '\u2010' || last == '\u00AD')
        && line.end() - line.start() > 1
        && Character.isLetter(text.codePointBefore(line.end() - 1));
  }

  private boolean endsSentence(Line line) {
    return Punctuation.endsSentence(text, line.start(), line.end());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
