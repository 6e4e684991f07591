package org.verbatim.search;

/**
 * Another spelling that a hit needed.
 *
 * @param typed the word as it was asked for
 * @param found the word as it stands in the passage
 */
public record Variant(String typed, String found) {}
