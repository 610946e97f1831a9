package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionLog;
import org.jspecify.annotations.Nullable;

/** The steps of a consent after it was asked: each locks the row, asks the table, writes, logs and tells. */
@Singleton
class ChangeConsent {
    private final ConsentRows rows;
    private final TransitionLog log;
    private final Outbox outbox;
    private final Clock clock;

    ChangeConsent(ConsentRows rows, TransitionLog log, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The yes.
     *
     * @param expiresOn last day on which it holds; null for no end
     * @throws Refused NOT_FOUND for somebody else's consent; STEP_REFUSED when it is not ASKED
     */
    @Transactional
    Consent give(
            UUID id, UUID candidate, GivenHow how, @Nullable LocalDate expiresOn, ActorKind who, @Nullable UUID login) {
        Consent consent = own(id, candidate);
        Instant now = clock.instant();
        Consent given = step(consent, ConsentAction.GIVE, who, login, how, now, expiresOn, null);
        outbox.append(new ConsentGiven(id, candidate));
        return given;
    }

    /** The no; it costs nothing (HR-6). */
    @Transactional
    Consent refuse(UUID id, UUID candidate, ActorKind who, @Nullable UUID login) {
        Consent refused = step(own(id, candidate), ConsentAction.REFUSE, who, login, null, clock.instant(), null, null);
        outbox.append(new ConsentRefused(id, candidate));
        return refused;
    }

    /** Takes a yes back; no reason is asked. */
    @Transactional
    Consent withdraw(UUID id, UUID candidate, UUID login) {
        return end(own(id, candidate), ConsentAction.WITHDRAW, ActorKind.CANDIDATE, login);
    }

    /** Ends what has run out before the day; called until it answers 0. */
    @Transactional
    int expire(LocalDate day) {
        var runOut = rows.runOut(day);
        runOut.forEach(consent -> end(consent, ConsentAction.EXPIRE, ActorKind.SYSTEM, null));
        return runOut.size();
    }

    private Consent end(Consent consent, ConsentAction action, ActorKind who, @Nullable UUID login) {
        Consent ended = step(
                consent,
                action,
                who,
                login,
                consent.givenHow(),
                consent.answeredAt(),
                consent.expiresOn(),
                clock.instant());
        outbox.append(new ConsentWithdrawn(consent.id(), consent.candidateId()));
        return ended;
    }

    private Consent step(
            Consent consent,
            ConsentAction action,
            ActorKind who,
            @Nullable UUID login,
            @Nullable GivenHow how,
            @Nullable Instant answeredAt,
            @Nullable LocalDate expiresOn,
            @Nullable Instant endedAt) {
        ConsentState next = ConsentTable.STEPS.next(consent.state(), action, who);
        Consent changed = new Consent(
                consent.id(),
                consent.candidateId(),
                consent.type(),
                consent.receiver(),
                next,
                consent.textVersion(),
                consent.language(),
                consent.askedAt(),
                consent.askedBy(),
                how,
                answeredAt,
                expiresOn,
                endedAt,
                consent.version() + 1);
        rows.store(List.of(changed));
        log.record(ConsentTable.NAME, consent.id(), consent.state(), action, next, who, login, null);
        return changed;
    }

    private Consent own(UUID id, UUID candidate) {
        return rows.lock(id)
                .filter(consent -> consent.candidateId().equals(candidate))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
