package org.verbatim.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.document.PartialDate;
import org.verbatim.document.Role;

/**
 * Which passages count.
 *
 * @param roles the roles wanted
 * @param sources words of publisher, document id or file name; of each entry all words are wanted,
 *     of the entries any; empty for every source
 * @param dates when
 */
public record Filter(Set<Role> roles, List<String> sources, DateRange dates) {
  public Filter {
    roles = Set.copyOf(roles);
    sources = List.copyOf(sources);
  }

  /** All that somebody said or wrote: without site furniture and the texts of pictures. */
  public static Set<Role> text() {
    return EnumSet.complementOf(EnumSet.of(Role.BOILERPLATE, Role.CAPTION));
  }

  /**
   * A range of days, both ends included. A document that is dated to the month or year counts when
   * its range and this one have a day in common.
   *
   * @param since the first day, or empty for no beginning
   * @param until the last day, or empty for no end
   * @param keepUndated whether documents without a date count
   */
  public record DateRange(
      Optional<PartialDate> since, Optional<PartialDate> until, boolean keepUndated) {
    /** Every date and none. */
    public static DateRange all() {
      return new DateRange(Optional.empty(), Optional.empty(), true);
    }

    /** Whether no date can be in it: it ends before it begins. */
    public boolean isEmpty() {
      return since.isPresent()
          && until.isPresent()
          && since.get().first().isAfter(until.get().last());
    }

    /** Whether anything is left out. */
    public boolean restricts() {
      return since.isPresent() || until.isPresent() || !keepUndated;
    }
  }
}
