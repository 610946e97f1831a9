package no.innpass.matching.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How a typed word was read.
 *
 * @param read the words that were looked for in its place where its spelling was mended, else empty
 * @param meanings some names of what it means, in the caller's language
 * @param known false: no task, occupation or certificate bears it
 */
@Serdeable
public record WordView(String typed, List<String> read, List<String> meanings, boolean known) {}
