package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.security.Actor;

/** Writes to the audit log that somebody was answered by a profile of their own choice, and why (MAT-08). */
@Singleton
class LogProfileByHand {
    private final AuditLog audit;

    LogProfileByHand(AuditLog audit) {
        this.audit = audit;
    }

    @Transactional
    void forPlace(Actor actor, ProfileByHand chosen, UUID place) {
        log(
                actor,
                chosen,
                new AuditLog.Change(
                        "CHOOSE_PROFILE", Purpose.FIND_CANDIDATE, AuditObject.PRACTICE_PLACE, place, List.of()));
    }

    @Transactional
    void forCandidate(Actor actor, ProfileByHand chosen, UUID candidate) {
        log(
                actor,
                chosen,
                new AuditLog.Change(
                        "CHOOSE_PROFILE", Purpose.FIND_PLACE, AuditObject.CANDIDATE, candidate, List.of(candidate)));
    }

    private void log(Actor actor, ProfileByHand chosen, AuditLog.Change change) {
        if (chosen.profile() != null) {
            audit.change(
                    actor,
                    change,
                    Map.of("profile", "by the main purpose"),
                    Map.of("profile", chosen.profile(), "reason", Objects.requireNonNull(chosen.reason())));
        }
    }
}
