package no.innpass.platform.linter;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What the lists say of a text.
 *
 * @param listVersion to be named when a hit is reported as wrong
 * @param hits in the order of the text, without overlap
 */
@Serdeable
record LanguageCheckView(String listVersion, List<LanguageHitView> hits) {}
