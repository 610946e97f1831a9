package no.innpass.employer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms may know of a workplace.
 *
 * @param municipalityNumber four digits; absent when not known
 * @param area area number, 0 when not known
 * @param ownerId staff member who owns the relation; absent: nothing can be published (EMP-03)
 * @param blocked the workplace is blocked today
 * @param capReached nobody more can begin here (OVS-02), or the cap without hire is passed and stops it (OVS-03)
 */
public record WorkplaceCard(
        UUID id,
        UUID employerId,
        String name,
        Sector sector,
        @Nullable Industry industry,
        @Nullable String municipalityNumber,
        int area,
        @Nullable UUID ownerId,
        @Nullable UUID deputyId,
        boolean blocked,
        boolean capReached) {

    static WorkplaceCard of(Workplace workplace, Standing standing) {
        return new WorkplaceCard(
                workplace.id(),
                workplace.employerId(),
                workplace.name(),
                workplace.sector(),
                workplace.industry(),
                workplace.municipalityNumber(),
                workplace.area(),
                workplace.ownerId(),
                workplace.deputyId(),
                standing.blockedUntil() != null,
                standing.capReached() || standing.noHireStops());
    }
}
