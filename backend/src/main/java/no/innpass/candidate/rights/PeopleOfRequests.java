package no.innpass.candidate.rights;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.PeopleBehind;
import no.innpass.platform.database.Rows;

/** Whom requests to be deleted are about, for the audit log. */
@Factory
class PeopleOfRequests {
    @Singleton
    PeopleBehind deletionRequests(Rows rows) {
        return PeopleBehind.inTable(rows, AuditObject.DELETION_REQUEST, "deletion_request");
    }
}
