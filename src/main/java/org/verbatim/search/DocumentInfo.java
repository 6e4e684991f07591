package org.verbatim.search;

import java.nio.file.Path;
import org.verbatim.document.Metadata;

/**
 * A document's source attribution.
 *
 * @param path its file, absolute
 */
public record DocumentInfo(String id, Path path, Metadata metadata) {}
