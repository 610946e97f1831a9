package no.innpass.employer.reference;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A criterion as it holds today. @param needed the number that is in it: hires, periods, or months; absent where there is none */
@Serdeable
public record CriterionView(
        ReferenceCriterion criterion, @Nullable Integer needed) {}
