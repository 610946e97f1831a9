package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import no.innpass.shared.EnvironmentTrait;

/** Whether a trait is there at a workplace, who says so and when (EMP-12, MAT-17). */
@Serdeable
public record TraitSeen(EnvironmentTrait trait, boolean there, TraitSource source, LocalDate seenOn) {}
