package org.verbatim.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.verbatim.document.PartialDate;

/**
 * Reads whole dates: 17.02.2022 (the day first), 2022-02-17, 17 February 2022, February 17, 2022.
 */
final class StatedDate {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final String MONTH =
      "(?<month%d>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.])(?<day1>\\d{1,2})\\.(?<number1>\\d{1,2})\\.(?<year1>\\d{4})(?!\\d)"
              + "|(?<![\\d-])(?<year2>\\d{4})-(?<number2>\\d{2})-(?<day2>\\d{2})(?![\\d-])"
              + "|\\b(?<day3>\\d{1,2})(?:st|nd|rd|th)?\\s+"
              + MONTH.formatted(3)
              + ",?\\s+(?<year3>\\d{4})\\b"
              + "|\\b"
              + MONTH.formatted(4)
              + "\\s+(?<day4>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year4>\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "\\(?" + WEEKDAY + "(?:" + DATE.pattern() + ")\\)?", Pattern.CASE_INSENSITIVE);

  private StatedDate() {}

  /** Whether {@code line} is one date and nothing else, a day of the week aside. */
  static boolean isDateLine(String line) {
    Matcher date = DATE_LINE.matcher(line);
    return date.matches() && read(date).isPresent();
  }

  /** The dates in {@code line} that the calendar has, in order. */
  static List<PartialDate> in(String line) {
    List<PartialDate> dates = new ArrayList<>();
    Matcher date = DATE.matcher(line);
    while (date.find()) {
      read(date).ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<PartialDate> read(Matcher date) {
    if (date.group("year1") != null) {
      return of(date.group("year1"), Integer.parseInt(date.group("number1")), date.group("day1"));
    }
    if (date.group("year2") != null) {
      return of(date.group("year2"), Integer.parseInt(date.group("number2")), date.group("day2"));
    }
    String form = date.group("year3") != null ? "3" : "4";
    String month = date.group("month" + form).substring(0, 3).toLowerCase(Locale.ROOT);
    return of(date.group("year" + form), MONTHS.getOrDefault(month, 0), date.group("day" + form));
  }

  private static Optional<PartialDate> of(String year, int month, String day) {
    return PartialDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
        .filter(date -> date.day() > 0);
  }
}
