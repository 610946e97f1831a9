package no.innpass.employer.recovery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.NamedContact;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/** What is to be mended at one workplace, and how worn it is (EMP-10). */
@Singleton
class ShowRecovery {
    private final RecoveryRows rows;
    private final Wear wear;
    private final Workplaces workplaces;
    private final BusinessClock clock;

    ShowRecovery(RecoveryRows rows, Wear wear, Workplaces workplaces, BusinessClock clock) {
        this.rows = rows;
        this.wear = wear;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    RecoveryView show(UUID id) {
        WorkplaceCard workplace = workplaces.find(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        LocalDate today = clock.today();
        return new RecoveryView(
                id,
                rows.openOf(id).stream()
                        .map(one -> new RecoveryView.TalkView(
                                one.feltOn(), one.dueOn(), one.dueOn().isBefore(today)))
                        .toList(),
                workplaces.contact(workplace).map(NamedContact::name).orElse(null),
                wear.show(id));
    }
}
