package no.innpass.oversight.control;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.PeopleBehind;
import no.innpass.platform.database.Rows;

/** Whom sampled cases are about, for the audit log. */
@Factory
class PeopleInSamples {
    @Singleton
    PeopleBehind sampledCases(Rows rows) {
        return PeopleBehind.inTable(rows, AuditObject.SAMPLED_CASE, "sampled_case");
    }
}
