package no.innpass.oversight;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.linter.Escalation;
import no.innpass.platform.linter.RefusedWish;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;

/**
 * Opens a case for a refused wish, in a transaction of its own, since what it was refused in stores nothing (HR-10, OVS-12). The same
 * text sent again within a day is counted, not opened anew.
 */
@Singleton
class OpenCase implements Escalation {
    private static final Duration SAME = Duration.ofDays(1);

    private final CaseRows cases;
    private final FindSubject findSubject;
    private final Steps steps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    OpenCase(CaseRows cases, FindSubject findSubject, Steps steps, Outbox outbox, Ids ids, BusinessClock clock) {
        this.cases = cases;
        this.findSubject = findSubject;
        this.steps = steps;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(RefusedWish wish) {
        Instant now = clock.now();
        Optional<UUID> same = cases.same(wish, now.minus(SAME));
        if (same.isPresent()) {
            cases.again(same.get(), now);
            return;
        }
        UUID id = ids.next();
        cases.add(id, wish, findSubject.of(wish), now);
        steps.takeBySystem(CaseTable.STEPS, id, null, CaseAction.FLAG, "GROUP_WISH");
        outbox.append(new OversightCaseOpened(id));
    }
}
