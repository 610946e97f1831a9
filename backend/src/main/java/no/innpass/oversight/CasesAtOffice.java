package no.innpass.oversight;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import no.innpass.organisation.office.OfficeThing;
import no.innpass.organisation.office.StandsAtOffice;
import no.innpass.platform.database.Rows;

/** Open cases and findings keep their office from being closed: its leader answers for them. */
@Factory
final class CasesAtOffice {
    @Singleton
    @Named("cases at an office")
    StandsAtOffice cases(Rows rows) {
        return StandsAtOffice.of(
                rows,
                OfficeThing.CASES,
                "oversight_case where state in ('FLAGGED', 'DIALOGUE', 'HEARING') and office_id = ?");
    }

    @Singleton
    @Named("findings at an office")
    StandsAtOffice findings(Rows rows) {
        return StandsAtOffice.of(
                rows, OfficeThing.FINDINGS, "audit_finding where state in ('OPEN', 'ANSWERED') and office_id = ?");
    }
}
