package no.innpass.placement;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.innpass.organisation.office.OfficeThing;
import no.innpass.organisation.office.StandsAtOffice;
import no.innpass.platform.database.Rows;

/** Agreements and placements that are not over keep their office from being closed. */
@Factory
final class PlacementsOfOffice {
    @Singleton
    @Named("placements of an office")
    StandsAtOffice placements(Rows rows) {
        return StandsAtOffice.of(
                rows,
                OfficeThing.PLACEMENTS,
                "agreement where state in ('DRAFT', 'PROPOSED', 'PARTLY_ACCEPTED', 'ACCEPTED', 'IN_FORCE', 'AMENDING') and office_id = ?");
    }
}
