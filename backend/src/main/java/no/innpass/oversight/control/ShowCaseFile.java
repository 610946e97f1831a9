package no.innpass.oversight.control;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.geography.Region;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.Readiness;

/** One sampled case as an auditor reads it: without a name (PRI-17). */
@Singleton
class ShowCaseFile {
    private final SampleRows samples;
    private final CaseParts parts;
    private final ControlLists lists;
    private final FindLateDays lateDays;
    private final Rows rows;

    ShowCaseFile(SampleRows samples, CaseParts parts, ControlLists lists, FindLateDays lateDays, Rows rows) {
        this.samples = samples;
        this.parts = parts;
        this.lists = lists;
        this.lateDays = lateDays;
        this.rows = rows;
    }

    /** @throws Refused NOT_FOUND for no such case, and for somebody who is protected by now (PRI-19) */
    @Transactional
    CaseFileView show(UUID id) {
        SampleRows.Sampled one = samples.sampled(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        UUID candidate = one.candidateId();
        LateDays late = lateDays.today();
        return rows.first(
                        """
                        select p.*, c.sample_id from control_person p join sampled_case c on c.candidate_id = p.candidate_id
                        where c.id = ?""",
                        row -> new CaseFileView(
                                id,
                                one.pseudonym(),
                                row.getObject("sample_id", UUID.class),
                                Region.valueOf(row.getString("region")),
                                Readiness.valueOf(row.getString("readiness")),
                                Months.of(row.getObject("month", LocalDate.class)),
                                parts.introductions(candidate),
                                parts.placements(candidate),
                                parts.contacts(candidate, late.contacts()),
                                lists.decisionsOf(candidate),
                                lists.unmetOf(candidate, late)),
                        id)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
