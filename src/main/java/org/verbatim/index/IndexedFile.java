package org.verbatim.index;

import java.nio.file.Path;

/**
 * What an index remembers of a file that it holds, to tell whether the file changed since.
 *
 * @param path absolute
 * @param size in bytes
 * @param modified its time of last change, in milliseconds since 1970
 * @param digest the SHA-256 of its content, in hexadecimal
 * @param documentId the id of the document in it
 */
public record IndexedFile(Path path, long size, long modified, String digest, String documentId) {}
