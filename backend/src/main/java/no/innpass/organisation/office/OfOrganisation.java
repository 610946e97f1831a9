package no.innpass.organisation.office;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.innpass.platform.database.Rows;

/** What this room itself has at an office. */
@Factory
final class OfOrganisation {
    @Singleton
    @Named("people of an office")
    StandsAtOffice people(Rows rows) {
        return StandsAtOffice.of(
                rows,
                OfficeThing.PEOPLE,
                "staff_member s where s.office_id = ? and exists (select from login l where l.person_id = s.id and l.active)");
    }

    @Singleton
    @Named("roles at an office")
    StandsAtOffice roles(Rows rows) {
        return StandsAtOffice.of(
                rows,
                OfficeThing.ROLES,
                "affiliation a join login l on l.id = a.login_id where a.scope = 'OFFICE' and l.active and a.scope_id = ?::text");
    }
}
