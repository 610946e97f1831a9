package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionLog;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Asks a candidate. A question or a yes that stands already is the answer: nobody is asked twice. */
@Singleton
class AskConsent {
    private final ConsentRows rows;
    private final ConsentTexts texts;
    private final TransitionLog log;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    AskConsent(ConsentRows rows, ConsentTexts texts, TransitionLog log, Outbox outbox, Ids ids, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.log = log;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Consent ask(
            UUID candidate, ConsentType type, Receiver receiver, String language, ActorKind who, @Nullable UUID login) {
        Optional<Consent> standing = rows.standing(candidate, type, receiver);
        if (standing.isPresent()) {
            return standing.get();
        }
        if (!rows.isCandidate(candidate)) {
            throw new Refused(new CommonProblem.NotFound());
        }
        ConsentState state = ConsentTable.STEPS.next(null, ConsentAction.ASK, who);
        Consent consent = new Consent(
                ids.next(),
                candidate,
                type,
                receiver,
                state,
                texts.version(type),
                language,
                clock.instant(),
                login,
                null,
                null,
                null,
                null,
                1);
        if (!rows.insert(consent)) {
            return rows.standing(candidate, type, receiver).orElseThrow();
        }
        log.record(ConsentTable.NAME, consent.id(), null, ConsentAction.ASK, state, who, login, null);
        outbox.append(new ConsentAsked(consent.id(), candidate));
        return consent;
    }
}
