package no.innpass.candidate.consent;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionLog;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Takes earlier answers in, many at once: the question and the answer are two steps of the table, both logged and told. */
@Singleton
class ImportAnswers {
    private final ConsentRows rows;
    private final ConsentTexts texts;
    private final TransitionLog log;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ImportAnswers(ConsentRows rows, ConsentTexts texts, TransitionLog log, Outbox outbox, Ids ids, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.log = log;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the candidates of whom something was written */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<UUID> take(List<EarlierAnswer> answers) {
        List<EarlierAnswer> news = unanswered(answers);
        if (news.isEmpty()) {
            return Set.of();
        }
        List<Consent> asked = news.stream().map(this::ask).toList();
        List<Consent> answered = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            answered.add(answer(asked.get(i), news.get(i).yes()));
        }
        rows.insert(asked);
        rows.store(answered);
        log.recordAll(asked.stream()
                .map(consent -> step(consent, null, ConsentAction.ASK))
                .toList());
        log.recordAll(answered.stream()
                .map(consent ->
                        step(consent, ConsentState.ASKED, isYes(consent) ? ConsentAction.GIVE : ConsentAction.REFUSE))
                .toList());
        outbox.appendAll(asked.stream()
                .map(consent -> new ConsentAsked(consent.id(), consent.candidateId()))
                .toList());
        outbox.appendAll(answered.stream().map(ImportAnswers::told).toList());
        return news.stream().map(EarlierAnswer::candidate).collect(Collectors.toSet());
    }

    private List<EarlierAnswer> unanswered(List<EarlierAnswer> answers) {
        Map<UUID, List<Consent>> known =
                rows.ofCandidates(answers.stream().map(EarlierAnswer::candidate).toList()).stream()
                        .collect(groupingBy(Consent::candidateId));
        return answers.stream()
                .filter(answer -> known.getOrDefault(answer.candidate(), List.of()).stream()
                        .noneMatch(answer::isAnsweredBy))
                .toList();
    }

    private Consent ask(EarlierAnswer answer) {
        return new Consent(
                ids.next(),
                answer.candidate(),
                answer.type(),
                answer.receiver(),
                ConsentTable.STEPS.next(null, ConsentAction.ASK, ActorKind.SYSTEM),
                texts.version(answer.type()),
                answer.language(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private Consent answer(Consent asked, boolean yes) {
        ConsentAction action = yes ? ConsentAction.GIVE : ConsentAction.REFUSE;
        Instant now = clock.instant();
        return new Consent(
                asked.id(),
                asked.candidateId(),
                asked.type(),
                asked.receiver(),
                ConsentTable.STEPS.next(asked.state(), action, ActorKind.SYSTEM),
                asked.textVersion(),
                asked.language(),
                asked.askedAt(),
                null,
                yes ? GivenHow.IMPORTED : null,
                now,
                null,
                null,
                2);
    }

    private static boolean isYes(Consent consent) {
        return consent.state() == ConsentState.GIVEN;
    }

    private static OutboxEvent told(Consent consent) {
        return isYes(consent)
                ? new ConsentGiven(consent.id(), consent.candidateId())
                : new ConsentRefused(consent.id(), consent.candidateId());
    }

    private static TransitionLog.Step step(Consent consent, @Nullable ConsentState from, ConsentAction action) {
        return new TransitionLog.Step(
                ConsentTable.NAME, consent.id(), from, action, consent.state(), ActorKind.SYSTEM, null, null);
    }
}
