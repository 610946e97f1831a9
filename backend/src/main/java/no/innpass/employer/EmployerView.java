package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** A legal body with its workplaces, by name (EMP-01). */
@Serdeable
public record EmployerView(
        UUID id, String organisationNumber, String name, Sector sector, List<Unit> workplaces, long version) {

    /** One workplace; everything of its own (places, cap, contact) stands under its id. */
    @Serdeable
    public record Unit(UUID id, String unitNumber, String name, boolean blocked, boolean capReached) {
        static Unit of(Workplace workplace, Standing standing) {
            return new Unit(
                    workplace.id(),
                    workplace.unitNumber(),
                    workplace.name(),
                    standing.blockedUntil() != null,
                    standing.capReached());
        }
    }
}
