package no.innpass.matching.search;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.platform.linter.Category;

/**
 * A word that nobody is looked for by (HR-1, MAT-22).
 *
 * @param category why; names of countries, and tongues where people are searched for, are GROUP
 */
@Serdeable
public record StoppedWordView(String word, Category category) {}
