package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;

/** Any party asks for a change before it is in force: all acceptances are withdrawn and it is a draft again (AGR-05). */
@Singleton
class AskChange {
    private final AgreementWay way;
    private final AgreementAccess access;
    private final AcceptanceRows acceptances;
    private final BusinessClock clock;

    AskChange(AgreementWay way, AgreementAccess access, AcceptanceRows acceptances, BusinessClock clock) {
        this.way = way;
        this.access = access;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    @Transactional
    Agreement ask(UUID id, Actor actor) {
        Agreement agreement = way.locked(id);
        access.requireDecider(agreement, actor);
        acceptances.withdrawAll(id, clock.now());
        return way.take(agreement, AgreementAction.ASK_CHANGE, actor);
    }
}
