package no.innpass.employer.network;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/** What a firm reads of the doors that it opened, and of those who opened it one (EMP-20). */
@Singleton
class ShowOwnNetwork {
    private static final int MOST = 20;

    private final Rows rows;
    private final Workplaces workplaces;
    private final Settings settings;
    private final BusinessClock clock;

    ShowOwnNetwork(Rows rows, Workplaces workplaces, Settings settings, BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for a workplace that is not the actor's own */
    @Transactional
    OwnNetworkView show(UUID workplace, Actor actor) {
        if (!workplaces.reach(actor, Set.of(Role.EMPLOYER_MANAGER)).contains(workplace)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        LocalDate since =
                clock.today().minusMonths(settings.integer("crm.windowMonths")).plusDays(1);
        var by = rows.list(
                """
                select w.name, max(i.day) as day from network_introduction i join workplace w on w.id = i.introducer_id
                where i.introduced_id = ? and i.state = 'INTRODUCED' and i.naming = 'YES' and i.day >= ?
                group by w.id, w.name order by max(i.day) desc, w.id limit ?""",
                row -> new OwnNetworkView.Introducer(
                        row.getString("name"), Objects.requireNonNull(Rows.date(row, "day"))),
                workplace,
                since,
                MOST);
        return rows.first(
                        """
                        select count(distinct introduced_id) filter (where day >= ?)::int, count(*) filter (where hired_on >= ?)::int
                        from network_introduction where introducer_id = ? and state = 'INTRODUCED'""",
                        row -> new OwnNetworkView(since, row.getInt(1), row.getInt(2), by),
                        since,
                        since,
                        workplace)
                .orElseThrow();
    }
}
