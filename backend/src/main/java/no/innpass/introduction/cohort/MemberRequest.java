package no.innpass.introduction.cohort;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about one person of a cohort.
 *
 * @param placeId the place; absent for none
 * @param state LOCKED needs a place, EXCLUDED has none
 */
@Serdeable
record MemberRequest(@Nullable UUID placeId, @NotNull MemberState state) {}
