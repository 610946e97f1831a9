package no.innpass.platform.linter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** @param times how often it was reported */
@Serdeable
record FalseHitView(String word, Category category, String listVersion, int times, Instant firstAt, Instant lastAt) {}
