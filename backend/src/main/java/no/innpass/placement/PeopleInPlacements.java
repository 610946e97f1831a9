package no.innpass.placement;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.PeopleBehind;
import no.innpass.platform.database.Rows;

/** Whom agreements and placements are about, for the audit log. */
@Factory
class PeopleInPlacements {
    @Singleton
    PeopleBehind agreements(Rows rows) {
        return PeopleBehind.inTable(rows, AuditObject.AGREEMENT, "agreement");
    }

    @Singleton
    PeopleBehind placements(Rows rows) {
        return PeopleBehind.inTable(rows, AuditObject.PLACEMENT, "placement");
    }
}
