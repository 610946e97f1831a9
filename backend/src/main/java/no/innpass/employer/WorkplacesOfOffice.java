package no.innpass.employer;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.innpass.organisation.office.OfficeThing;
import no.innpass.organisation.office.StandsAtOffice;
import no.innpass.platform.database.Rows;

/** Workplaces that somebody of an office owns keep it from being closed: the owner is who is rung (EMP-03). */
@Factory
final class WorkplacesOfOffice {
    @Singleton
    @Named("workplaces of an office")
    StandsAtOffice workplaces(Rows rows) {
        return StandsAtOffice.of(
                rows,
                OfficeThing.WORKPLACES,
                "workplace w join staff_member s on s.id = w.owner_id where s.office_id = ?");
    }
}
