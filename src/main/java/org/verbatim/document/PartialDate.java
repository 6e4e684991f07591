package org.verbatim.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date known to the day, the month or the year.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 31, or 0 where unknown
 */
public record PartialDate(int year, int month, int day) {
  public PartialDate {
    if (year < 1 || year > 9999 || month < 0 || day < 0 || (month == 0 && day != 0)) {
      throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
    }
    LocalDate _ = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /**
   * Reads {@code 2022}, {@code 2022-02} or {@code 2022-02-17}.
   *
   * @return empty where {@code text} is none of these or no day of the calendar
   */
  public static Optional<PartialDate> parse(String text) {
    if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = text.length() >= 7 ? Integer.parseInt(text, 5, 7, 10) : 0;
    int day = text.length() == 10 ? Integer.parseInt(text, 8, 10, 10) : 0;
    boolean zero = (text.length() >= 7 && month == 0) || (text.length() == 10 && day == 0);
    return zero ? Optional.empty() : of(year, month, day);
  }

  /**
   * The date of these numbers, with 0 for an unknown month or day.
   *
   * @return empty where the calendar has no such day
   */
  public static Optional<PartialDate> of(int year, int month, int day) {
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The first day that it may mean. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that it may mean, included. */
  public LocalDate last() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    LocalDate first = first();
    return day == 0 ? first.withDayOfMonth(first.lengthOfMonth()) : first;
  }

  /** ISO 8601, as precise as the date is known: {@code 2022-02}. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10);
    append(iso, year, 4);
    if (month > 0) {
      append(iso.append('-'), month, 2);
    }
    if (day > 0) {
      append(iso.append('-'), day, 2);
    }
    return iso.toString();
  }

  private static void append(StringBuilder iso, int number, int width) {
    String digits = Integer.toString(number);
    iso.repeat('0', width - digits.length()).append(digits);
  }
}
