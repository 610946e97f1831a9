package no.innpass.practiceplace;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.innpass.organisation.office.OfficeThing;
import no.innpass.organisation.office.StandsAtOffice;
import no.innpass.platform.database.Rows;

/** Firms that wait for the check keep their office from being closed (EMP-23). */
@Factory
final class JoinsAtOffice {
    @Singleton
    @Named("joins at an office")
    StandsAtOffice joins(Rows rows) {
        return StandsAtOffice.of(rows, OfficeThing.JOINS, "join_request where state = 'WAITING' and office_id = ?");
    }
}
