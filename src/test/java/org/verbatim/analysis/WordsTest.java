package org.verbatim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.document.RandomText;
import org.verbatim.document.Span;

class WordsTest {
  /**
   * A text, its words as term@position with +length where it is not 1, and the text under each. ⏎
   * stands for a line feed, ␍ for a carriage return, - for no words.
   */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '§',
      textBlock =
          """
          # words and case
          The Security Council => the@0 security@1 council@2 => The ¦ Security ¦ Council
          NATO nato Nato => nato@0 nato@1 nato@2 => NATO ¦ nato ¦ Nato
          # diacritics, ligatures, width
          café cafe\u0301 Z\u00fcrich São Tomé => cafe@0 cafe@1 zurich@2 sao@3 tome@4 => café ¦ café ¦ Zürich ¦ São ¦ Tomé
          ﬁrm oﬃce Ｆｕｌｌ ｗｉｄｔｈ => firm@0 office@1 full@2 width@3 => ﬁrm ¦ oﬃce ¦ Ｆｕｌｌ ¦ ｗｉｄｔｈ
          Stra\u00dfe STRASSE STRA\u1E9EE => strasse@0 strasse@1 strasse@2 => Straße ¦ STRASSE ¦ STRAẞE
          Ærø Łódź Đurđević Þór œuvre => aero@0 lodz@1 durdevic@2 thor@3 oeuvre@4 => Ærø ¦ Łódź ¦ Đurđević ¦ Þór ¦ œuvre
          İstanbul ISTANBUL Diyarbak\u0131r => istanbul@0 istanbul@1 diyarbakir@2 => İstanbul ¦ ISTANBUL ¦ Diyarbakır
          Ёлка елка Йод И\u0306од Київ ў => елка@0 елка@1 йод@2 йод@3 київ@4 ў@5 => Ёлка ¦ елка ¦ Йод ¦ Йод ¦ Київ ¦ ў
          Ὀδυσσεύς ΟΔΥΣΣΕΥΣ => οδυσσευσ@0 οδυσσευσ@1 => Ὀδυσσεύς ¦ ΟΔΥΣΣΕΥΣ
          كِتَابٌ كتاب أمن => كتاب@0 كتاب@1 امن@2 => كِتَابٌ ¦ كتاب ¦ أمن
          שָׁלוֹם שלום => שלום@0 שלום@1 => שָׁלוֹם ¦ שלום
          हिन्दी => हिन्दी@0 => हिन्दी
          # apostrophes
          don't don’t don‘t don`t don´t don′t donʼt don＇t => don't@0 don't@1 don't@2 don't@3 don't@4 don't@5 don't@6 don't@7 => don't ¦ don’t ¦ don‘t ¦ don`t ¦ don´t ¦ don′t ¦ donʼt ¦ don＇t
          Russia’s Russia's RUSSIA’S => russia's@0 russia's@1 russia's@2 => Russia’s ¦ Russia's ¦ RUSSIA’S
          Peoples' peoples’ ‘red lines’ 'red lines' => peoples@0 peoples@1 red@2 lines@3 red@4 lines@5 => Peoples ¦ peoples ¦ red ¦ lines ¦ red ¦ lines
          обʼєкт об’єкт => об'єкт@0 об'єкт@1 => обʼєкт ¦ об’єкт
          ʼquotedʼ ʼʼtwiceʼʼ => quoted@0 twice@1 => quoted ¦ twice
          1990's 1990s '90s => 1990@0 s@1 1990s@2 90s@3 => 1990 ¦ s ¦ 1990s ¦ 90s
          # acronyms and full stops
          U.S. U.S.A. U.S.S.R. US => us@0 usa@1 ussr@2 us@3 => U.S ¦ U.S.A ¦ U.S.S.R ¦ US
          the U.S.A.’s and U.N.'s and U.S.’S => the@0 usa's@1 and@2 un's@3 and@4 us's@5 => the ¦ U.S.A.’s ¦ and ¦ U.N.'s ¦ and ¦ U.S.’S
          U.S.’ own => us@0 own@1 => U.S ¦ own
          U.S.\u02BCs => us's@0 => U.S.ʼs
          U.S’s U.N's => us's@0 un's@1 => U.S’s ¦ U.N's
          U.S ’s => us@0 s@1 => U.S ¦ s
          x.’s => x@0 s@1 => x ¦ s
          a.m. e.g. i.e. => am@0 eg@1 ie@2 => a.m ¦ e.g ¦ i.e
          N.A.T.O N.AT.O => nato@0 n@1 at@2 o@3 => N.A.T.O ¦ N ¦ AT ¦ O
          J.S.Bach => js@0 bach@1 => J.S ¦ Bach
          end.Next ok.U => end@0 next@1 ok@2 u@3 => end ¦ Next ¦ ok ¦ U
          U.S.-Russia U.S.:Russia => us@0 russia@1 us@2 russia@3 => U.S ¦ Russia ¦ U.S ¦ Russia
          # numbers
          2½ per cent, ¾ => 2@0 1⁄2@1 per@2 cent@3 3⁄4@4 => 2 ¦ ½ ¦ per ¦ cent ¦ ¾
          Chapter Ⅶ => chapter@0 vii@1 => Chapter ¦ Ⅶ
          1.5 and 1,000 => 1.5@0 and@1 1,000@2 => 1.5 ¦ and ¦ 1,000
          17.02.2022 10:30 => 17.02.2022@0 10@1 30@2 => 17.02.2022 ¦ 10 ¦ 30
          No.5 p.12 5a.6 1.a => no@0 5@1 p@2 12@3 5a@4 6@5 1@6 a@7 => No ¦ 5 ¦ p ¦ 12 ¦ 5a ¦ 6 ¦ 1 ¦ a
          S/2022/123 => s@0 2022@1 123@2 => S ¦ 2022 ¦ 123
          COVID-19 F-16 G7+ => covid@0 19@1 f@2 16@3 g7@4 => COVID ¦ 19 ¦ F ¦ 16 ¦ G7
          # punctuation
          C++ C# => c@0 c@1 => C ¦ C
          _Nostra Aetate_ foo_bar ＿x＿ => nostra@0 aetate@1 foo@2 bar@3 x@4 => Nostra ¦ Aetate ¦ foo ¦ bar ¦ x
          **Mr President,** (sic) => mr@0 president@1 sic@2 => Mr ¦ President ¦ sic
          ... — !? «» => - => -
          a:b and/or => a@0 b@1 and@2 or@3 => a ¦ b ¦ and ¦ or
          # spaces
          no\u00A0break narrow\u202Fspace 10\u202F000 => no@0 break@1 narrow@2 space@3 10@4 000@5 => no ¦ break ¦ narrow ¦ space ¦ 10 ¦ 000
          # invisible characters
          co\u00ADoper\u00ADation => cooperation@0 => co\u00ADoper\u00ADation
          co\u200Boper\u200Dation\u2060 \uFEFFword \u200Eltr\u200F => cooperation@0 word@1 ltr@2 => co\u200Boper\u200Dation ¦ word ¦ ltr
          U.\u00ADS. => us@0 => U.\u00ADS
          Uni\u0007ted Na\u001Ftions => uni@0 ted@1 na@2 tions@3 => Uni ¦ ted ¦ Na ¦ tions
          # hyphens at a line's end
          diplo-⏎matic talks => diplo@0 diplomatic@0+2 matic@1 talks@2 => diplo ¦ diplo-⏎matic ¦ matic ¦ talks
          diplo-␍⏎matic => diplo@0 diplomatic@0+2 matic@1 => diplo ¦ diplo-␍⏎matic ¦ matic
          diplo-⏎⏎matic => diplo@0 diplomatic@0+2 matic@1 => diplo ¦ diplo-⏎⏎matic ¦ matic
          diplo- ␍⏎ ␍⏎  matic => diplo@0 diplomatic@0+2 matic@1 => diplo ¦ diplo- ␍⏎ ␍⏎  matic ¦ matic
          diplo-\u00A0⏎matic => diplo@0 diplomatic@0+2 matic@1 => diplo ¦ diplo-\u00A0⏎matic ¦ matic
          diplo\u00AD⏎matic => diplo@0 diplomatic@0+2 matic@1 => diplo ¦ diplo\u00AD⏎matic ¦ matic
          non\u2010⏎state non\u2011⏎state => non@0 nonstate@0+2 state@1 non@2 nonstate@2+2 state@3 => non ¦ non\u2010⏎state ¦ state ¦ non ¦ non\u2011⏎state ¦ state
          inter-⏎govern-⏎mental body => inter@0 intergovern@0+2 govern@1 governmental@1+2 mental@2 body@3 => inter ¦ inter-⏎govern ¦ govern ¦ govern-⏎mental ¦ mental ¦ body
          state-⏎of-the-art => state@0 stateof@0+2 of@1 the@2 art@3 => state ¦ state-⏎of ¦ of ¦ the ¦ art
          Ex-⏎U.S. anti-⏎U.N.’s => ex@0 exus@0+2 us@1 anti@2 antiun's@2+2 un's@3 => Ex ¦ Ex-⏎U.S ¦ U.S ¦ anti ¦ anti-⏎U.N.’s ¦ U.N.’s
          re-⏎elected, re-⏎Élected => re@0 reelected@0+2 elected@1 re@2 reelected@2+2 elected@3 => re ¦ re-⏎elected ¦ elected ¦ re ¦ re-⏎Élected ¦ Élected
          # no hyphens at a line's end
          diplo⏎matic => diplo@0 matic@1 => diplo ¦ matic
          pre- and post-war => pre@0 and@1 post@2 war@3 => pre ¦ and ¦ post ¦ war
          page-⏎5 => page@0 5@1 => page ¦ 5
          diplo -⏎matic => diplo@0 matic@1 => diplo ¦ matic
          diplo—⏎matic => diplo@0 matic@1 => diplo ¦ matic
          article 5-⏎year 2-⏎3 => article@0 5@1 year@2 2@3 3@4 => article ¦ 5 ¦ year ¦ 2 ¦ 3
          diplo-⏎“matic” => diplo@0 matic@1 => diplo ¦ matic
          well-known => well@0 known@1 => well ¦ known
          # misplaced apostrophes
          integrity'of States => integrity@0 integrity'of@0+2 of@1 states@2 => integrity ¦ integrity'of ¦ of ¦ States
          Nations`Charter => nations@0 nations'charter@0+2 charter@1 => Nations ¦ Nations`Charter ¦ Charter
          Sana'a Shi'ite Qur'an d'Ivoire => sana@0 sana'a@0+2 a@1 shi@2 shi'ite@2+2 ite@3 qur@4 qur'an@4+2 an@5 d'ivoire@6 => Sana ¦ Sana'a ¦ a ¦ Shi ¦ Shi'ite ¦ ite ¦ Qur ¦ Qur'an ¦ an ¦ d'Ivoire
          parliament's they're => parliament's@0 they're@1 => parliament's ¦ they're
          pre-⏎integrity'of-⏎the => pre@0 preintegrity@0+2 integrity@1 integrity'of@1+2 of@2 ofthe@2+2 the@3 => pre ¦ pre-⏎integrity ¦ integrity ¦ integrity'of ¦ of ¦ of-⏎the ¦ the
          народ'ного => народ'ного@0 => народ'ного
          # other scripts
          安全保障理事会 => 安@0 全@1 保@2 障@3 理@4 事@5 会@6 => 安 ¦ 全 ¦ 保 ¦ 障 ¦ 理 ¦ 事 ¦ 会
          カタカナ ひらがな => カタカナ@0 ひ@1 ら@2 が@3 な@4 => カタカナ ¦ ひ ¦ ら ¦ が ¦ な
          한국어 문장 => 한국어@0 문장@1 => 한국어 ¦ 문장
          สวัสดีครับ โลก => สวัสดีครับ@0 โลก@1 => สวัสดีครับ ¦ โลก
          x😀y 👩‍👩‍👧 🇺🇳 => x@0 y@1 => x ¦ y
          """)
  void cutsATextIntoItsWords(String shown, String words, String slices) {
    String text = shown.replace('⏎', '\n').replace('␍', '\r');
    Words found = Words.of(text);
    List<String> foundWords = new ArrayList<>();
    List<String> foundSlices = new ArrayList<>();
    for (int i = 0; i < found.count(); i++) {
      String length = found.length(i) == 1 ? "" : "+" + found.length(i);
      foundWords.add(found.term(i) + "@" + found.position(i) + length);
      foundSlices.add(found.span(i).of(text).replace('\n', '⏎').replace('\r', '␍'));
    }
    assertThat(foundWords.isEmpty() ? "-" : String.join(" ", foundWords)).isEqualTo(words);
    assertThat(foundSlices.isEmpty() ? "-" : String.join(" ¦ ", foundSlices)).isEqualTo(slices);
  }

  @Test
  void findsNoWordInAnEmptyText() {
    Words words = Words.of("");
    assertThat(words.count()).isZero();
    assertThat(words.positionCount()).isZero();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> words.spanOfPositions(0, 1));
  }

  @Test
  void losesNothingOfAWordLongerThanAnyWord() {
    String word = "x" + "\uD801\uDC00y".repeat(1_000);
    Words words = Words.of(word + " end");
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < words.count() - 1; i++) {
      assertThat(words.span(i).start()).isEqualTo(whole.length());
      whole.append(words.span(i).of(word));
      assertThat(Character.isHighSurrogate(whole.charAt(whole.length() - 1))).isFalse();
    }
    assertThat(whole).hasToString(word);
    assertThat(words.term(words.count() - 1)).isEqualTo("end");
  }

  @Test
  void spansARangeOfPositions() {
    String text = "‘We must co-\noperate’, he said.";
    Words words = Words.of(text);
    assertThat(words.spanOfPositions(0, 2).of(text)).isEqualTo("We must");
    assertThat(words.spanOfPositions(2, 3).of(text)).isEqualTo("co");
    assertThat(words.spanOfPositions(2, 4).of(text)).isEqualTo("co-\noperate");
    assertThat(words.spanOfPositions(3, 4).of(text)).isEqualTo("operate");
    assertThat(words.spanOfPositions(4, 6).of(text)).isEqualTo("he said");
    assertThat(words.spanOfPositions(4, 7).of(text)).as("past the last").isEqualTo("he said.");
  }

  @Test
  void rejectsARangeThatBeginsNowhereOrIsEmpty() {
    Words words = Words.of("one two");
    for (int[] range : new int[][] {{-1, 1}, {1, 1}, {2, 3}}) {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> words.spanOfPositions(range[0], range[1]));
    }
  }

  @Test
  void keepsItsPromisesOnAnyText() {
    RandomText texts = randomTexts(7);
    for (int n = 0; n < 2_000; n++) {
      String text = texts.next(200);
      Words words = Words.of(text);
      List<Span> plain = checkOrder(text, words);
      checkRanges(text, words, plain, texts);
    }
  }

  /** The plain words' spans, all checks passed. */
  private static List<Span> checkOrder(String text, Words words) {
    List<Span> plain = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      if (words.length(i) == 1) {
        plain.add(words.span(i));
      }
    }
    int position = -1;
    int end = 0;
    for (int i = 0; i < words.count(); i++) {
      Span span = words.span(i);
      assertThat(span.length()).as(text).isPositive();
      assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
      assertThat(words.term(i)).as(text).isNotEmpty().doesNotContain("\u001F");
      if (words.length(i) == 1) {
        assertThat(words.position(i)).as(text).isEqualTo(++position);
        assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
        end = span.end();
      } else {
        assertThat(words.length(i)).as(text).isEqualTo(2);
        assertThat(words.position(i)).as(text).isEqualTo(position);
        assertThat(span)
            .as(text)
            .isEqualTo(new Span(plain.get(position).start(), plain.get(position + 1).end()));
      }
    }
    assertThat(words.positionCount()).as(text).isEqualTo(plain.size());
    return plain;
  }

  private static void checkRanges(String text, Words words, List<Span> plain, RandomText texts) {
    for (int n = 0; n < 5 && !plain.isEmpty(); n++) {
      int from = texts.number(plain.size());
      int to = from + 1 + texts.number(plain.size() - from);
      assertThat(words.spanOfPositions(from, to))
          .as(text)
          .isEqualTo(new Span(plain.get(from).start(), plain.get(to - 1).end()));
    }
  }

  @Test
  void findsTheSameWordsInCapitalsAndWithCurlyApostrophes() {
    RandomText texts = randomTexts(8);
    for (int n = 0; n < 2_000; n++) {
      String text = texts.next(40).replace("ß", "");
      assertThat(terms(text.toUpperCase(Locale.ROOT))).as(text).isEqualTo(terms(text));
      assertThat(terms(text.replace('\'', '’'))).as(text).isEqualTo(terms(text));
    }
  }

  private static List<String> terms(String text) {
    Words words = Words.of(text);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      terms.add(words.term(i) + "@" + words.position(i));
    }
    return terms;
  }

  private static RandomText randomTexts(long seed) {
    return new RandomText(
        seed,
        "a",
        "U",
        "states",
        "é",
        "e\u0301",
        "ß",
        "й",
        "安",
        "ก",
        "7",
        ".",
        ",",
        ":",
        "_",
        "'",
        "’",
        "`",
        "s",
        "-",
        "\n",
        "\r\n",
        " ",
        " ",
        "\u00AD",
        "\u200B",
        "\u001F",
        "\uD83D\uDE00",
        "\uD801\uDC00",
        "\uD83D",
        "\u0301",
        "“",
        "”",
        "\u202F");
  }
}
