package org.verbatim.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.verbatim.document.Block;
import org.verbatim.document.Role;

/**
 * Says what each paragraph of a plain text is: first what the site put around it, then the
 * pictures' texts, then the titles. All else is body. In doubt a paragraph is body, since other
 * roles are searched less and end a phrase.
 */
final class RoleDetector {
  private final BoilerplateDetector boilerplate = new BoilerplateDetector();

  List<Block> blocks(String text, List<Paragraph> paragraphs) {
    Draft draft = new Draft(text, paragraphs);
    boilerplate.mark(draft);
    CaptionDetector.mark(draft);
    AgencyHeader.mark(draft);
    BylineDetector.mark(draft);
    TitleDetector.mark(draft);
    List<Block> blocks = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < draft.size(); i++) {
      blocks.add(new Block(paragraphs.get(i).span(), draft.role(i)));
    }
    return blocks;
  }

  /** The paragraphs of one text with the roles found so far. */
  static final class Draft {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final Role[] roles;

    Draft(String text, List<Paragraph> paragraphs) {
      this.text = text;
      this.paragraphs = paragraphs;
      roles = new Role[paragraphs.size()];
      Arrays.fill(roles, Role.BODY);
    }

    int size() {
      return roles.length;
    }

    String text(int i) {
      return paragraphs.get(i).span().of(text);
    }

    /** Whether no blank line stands between {@code i} and the next paragraph, which there is. */
    boolean touchesNext(int i) {
      return paragraphs.get(i).lastGroup() == paragraphs.get(i + 1).firstGroup();
    }

    Role role(int i) {
      return roles[i];
    }

    void set(int i, Role role) {
      roles[i] = role;
    }

    boolean isBody(int i) {
      return roles[i] == Role.BODY;
    }

    /** Whether blank lines stand inside of paragraphs here, so that they prove little. */
    boolean hasPageBreaks() {
      return paragraphs.stream().anyMatch(it -> it.firstGroup() != it.lastGroup());
    }

    /** Whether no paragraph stands in the same run of lines as {@code i}. */
    boolean standsAlone(int i) {
      return (i == 0 || !touchesNext(i - 1)) && (i + 1 == size() || !touchesNext(i));
    }

    boolean endsSentence(int i) {
      String paragraph = text(i);
      return Punctuation.endsSentence(paragraph, 0, paragraph.length());
    }
  }
}
