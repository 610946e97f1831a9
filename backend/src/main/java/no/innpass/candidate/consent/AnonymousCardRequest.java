package no.innpass.candidate.consent;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/** @param region whose employers may see the card; absent: all */
@Serdeable
public record AnonymousCardRequest(@Nullable Region region) {}
