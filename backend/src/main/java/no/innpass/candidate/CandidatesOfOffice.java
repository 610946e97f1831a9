package no.innpass.candidate;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.innpass.organisation.office.OfficeThing;
import no.innpass.organisation.office.StandsAtOffice;
import no.innpass.platform.database.Rows;

/** Candidates keep their office from being closed. */
@Factory
final class CandidatesOfOffice {
    @Singleton
    @Named("candidates of an office")
    StandsAtOffice candidates(Rows rows) {
        return StandsAtOffice.of(rows, OfficeThing.CANDIDATES, "candidate where office_id = ?");
    }
}
