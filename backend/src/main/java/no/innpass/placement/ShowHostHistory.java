package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.employer.network.NetworkHires;
import no.innpass.introduction.AnswerTimes;
import no.innpass.introduction.CountAnswers;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/** What came of the placements at a workplace, counted from the placements themselves each time (EMP-14). */
@Singleton
class ShowHostHistory {
    private final HostHistoryRows rows;
    private final Workplaces workplaces;
    private final NetworkHires networkHires;
    private final CountAnswers answers;
    private final Settings settings;
    private final BusinessClock clock;

    ShowHostHistory(
            HostHistoryRows rows,
            Workplaces workplaces,
            NetworkHires networkHires,
            CountAnswers answers,
            Settings settings,
            BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.networkHires = networkHires;
        this.answers = answers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    HostHistoryView show(UUID workplace) {
        if (workplaces.find(workplace).isEmpty()) {
            throw notFound();
        }
        return history(workplace);
    }

    /** @throws Refused NOT_FOUND for a workplace that is not the actor's own */
    @Transactional
    OwnHistoryView showOwn(UUID workplace, Actor actor) {
        if (!workplaces.reach(actor, Set.of(Role.EMPLOYER_MANAGER)).contains(workplace)) {
            throw notFound();
        }
        HostHistoryView all = history(workplace);
        AnswerTimes times = answers.of(workplace, all.since());
        return new OwnHistoryView(
                workplace,
                all.since(),
                all.placements(),
                all.started(),
                all.running(),
                all.completed(),
                all.endedEarly(),
                all.hired(),
                all.hires().stream()
                        .map(hire -> new OwnHistoryView.OwnHireView(hire.contract(), hire.percent()))
                        .toList(),
                times.answered(),
                times.medianHours(),
                times.waiting());
    }

    private HostHistoryView history(UUID workplace) {
        LocalDate today = clock.today();
        LocalDate since =
                today.minusMonths(settings.integer("crm.windowMonths")).plusDays(1);
        int introduced = rows.notToldHere(workplace, networkHires.creditedTo(workplace, since));
        return HostHistory.of(rows.of(workplace), introduced, since, today);
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
