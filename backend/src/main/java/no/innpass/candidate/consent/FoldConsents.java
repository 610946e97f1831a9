package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.platform.merging.Merge;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.state.TransitionLog;
import no.innpass.platform.time.BusinessClock;

/** Questions and answers of both records come together; the narrower answer holds (CAN-27, {@link NarrowerConsents}). */
@Singleton
class FoldConsents implements Merges {
    private final ConsentRows rows;
    private final TransitionLog log;
    private final Outbox outbox;
    private final BusinessClock clock;

    FoldConsents(ConsentRows rows, TransitionLog log, Outbox outbox, BusinessClock clock) {
        this.rows = rows;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public int turn() {
        return 20;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(MergedTable.moves("consent").withVersion());
    }

    /** Ids of consents of either that would end. */
    @Transactional
    Set<UUID> ending(UUID survivor, UUID merged) {
        return new NarrowerConsents(clock.today()).ending(rows.ofCandidate(survivor), rows.ofCandidate(merged));
    }

    /** Who reads that a yes has ended is told of the survivor: the other record is gone by then. */
    @Override
    public void fold(Merge merge) {
        Set<UUID> ending = ending(merge.survivor(), merge.merged());
        List<Consent> those = Stream.of(merge.survivor(), merge.merged())
                .flatMap(record -> rows.ofCandidate(record).stream())
                .filter(consent -> ending.contains(consent.id()))
                .toList();
        rows.store(those.stream().map(consent -> ended(consent, merge)).toList());
        log.recordAll(those.stream().map(consent -> step(consent, merge)).toList());
        outbox.appendAll(those.stream()
                .filter(consent -> consent.state() == ConsentState.GIVEN)
                .map(consent -> new ConsentWithdrawn(consent.id(), merge.survivor()))
                .toList());
    }

    private static Consent ended(Consent consent, Merge merge) {
        return new Consent(
                consent.id(),
                consent.candidateId(),
                consent.type(),
                consent.receiver(),
                next(consent),
                consent.textVersion(),
                consent.language(),
                consent.askedAt(),
                consent.askedBy(),
                consent.givenHow(),
                consent.answeredAt(),
                consent.expiresOn(),
                merge.at(),
                consent.version() + 1);
    }

    private static TransitionLog.Step step(Consent consent, Merge merge) {
        return new TransitionLog.Step(
                ConsentTable.NAME,
                consent.id(),
                consent.state(),
                ConsentAction.MERGE,
                next(consent),
                ActorKind.ADVISER,
                merge.by(),
                null);
    }

    private static ConsentState next(Consent consent) {
        return ConsentTable.STEPS.next(consent.state(), ConsentAction.MERGE, ActorKind.ADVISER);
    }
}
