package no.innpass.practiceplace.choice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;

/** Counts what the needs in force at a workplace tell. */
@Singleton
class ShowChoiceFacts {
    private final Rows rows;
    private final Workplaces workplaces;

    ShowChoiceFacts(Rows rows, Workplaces workplaces) {
        this.rows = rows;
        this.workplaces = workplaces;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    ChoiceFactsView show(UUID workplace) {
        if (workplaces.find(workplace).isEmpty()) {
            throw new Refused(new CommonProblem.NotFound());
        }
        return rows.first(
                        """
                        select count(*)::int, count(*) filter (where n.prospect in ('POSSIBLE', 'INTENDED'))::int,
                          count(*) filter (where n.prospect = 'NONE')::int, count(n.training)::int, count(n.supervisor)::int
                        from practice_place p join need n on n.place_id = p.id and n.version = p.need_version
                        where p.workplace_id = ? and p.state not in ('DRAFT', 'CLOSED', 'REFUSED')""",
                        row -> new ChoiceFactsView(
                                row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                        workplace)
                .orElseThrow();
    }
}
