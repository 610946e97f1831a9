package no.innpass.introduction;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.PeopleBehind;
import no.innpass.platform.database.Rows;

/** Whom introductions are about, for the audit log. */
@Factory
class PeopleInIntroductions {
    @Singleton
    PeopleBehind introductions(Rows rows) {
        return PeopleBehind.inTable(rows, AuditObject.INTRODUCTION, "introduction");
    }

    @Singleton
    PeopleBehind overrides(Rows rows) {
        return PeopleBehind.inTable(rows, AuditObject.OVERRIDE, "match_override");
    }
}
