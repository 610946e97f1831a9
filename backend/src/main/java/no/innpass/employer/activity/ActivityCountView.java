package no.innpass.employer.activity;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.employer.SizeBand;
import org.jspecify.annotations.Nullable;

/**
 * How many contacts were held, of one type at workplaces of one size.
 *
 * @param sizeBand absent where the size is not known; firms below five employees count like all (EMP-05)
 * @param workplaces different ones among them
 */
@Serdeable
public record ActivityCountView(@Nullable SizeBand sizeBand, ActivityType type, int contacts, int workplaces) {}
