package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.recovery.CoolDown;
import no.innpass.employer.recovery.CoolDownReason;
import no.innpass.employer.recovery.Wear;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * While a workplace is left in peace after referrals that did not fit, who suggests somebody there says why (EMP-10). With a reason, whichever it is,
 * nobody is stopped.
 */
@Singleton
class KeepInPeace {
    private final Wear wear;
    private final AuditLog audit;

    KeepInPeace(Wear wear, AuditLog audit) {
        this.wear = wear;
        this.audit = audit;
    }

    /** The cool-down that holds today; empty where there is none. */
    Optional<CoolDown> of(UUID workplace) {
        return wear.coolDown(workplace);
    }

    /** @throws Refused COOL_DOWN without a reason, while the workplace is left in peace */
    void require(UUID workplace, @Nullable CoolDownReason reason) {
        Optional<CoolDown> coolDown = of(workplace);
        if (coolDown.isPresent() && reason == null) {
            throw new Refused(new IntroductionProblem.LeftInPeace(coolDown.get().until()));
        }
    }

    /** Keeps the reason, where one was needed; in the audit log with whom it was for. */
    @Transactional(Transactional.TxType.MANDATORY)
    void suggested(Introduction introduction, @Nullable CoolDownReason reason, Actor actor) {
        Optional<CoolDown> coolDown = of(introduction.workplaceId());
        if (coolDown.isEmpty() || reason == null) {
            return;
        }
        wear.passed(introduction.id(), introduction.workplaceId(), reason, actor);
        audit.change(
                actor,
                new AuditLog.Change(
                        "COOL_DOWN_PASSED",
                        Purpose.INTRODUCE,
                        AuditObject.INTRODUCTION,
                        introduction.id(),
                        List.of(introduction.candidateId())),
                Map.of("until", coolDown.get().until().toString()),
                Map.of("reason", reason));
    }
}
