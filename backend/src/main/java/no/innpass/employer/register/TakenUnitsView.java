package no.innpass.employer.register;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** @param workplaceIds of the new workplaces, in the order in which the units were told */
@Serdeable
public record TakenUnitsView(UUID employerId, List<UUID> workplaceIds) {}
