package no.innpass.candidate.rights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.profile.Disputes;
import no.innpass.candidate.profile.SectionName;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;

/** Disputed facts that wait for the office; those about functions for advisers alone (PRI-07). */
@Singleton
class ShowDisputes {
    private final Disputes disputes;
    private final Candidates candidates;
    private final BusinessClock clock;

    ShowDisputes(Disputes disputes, Candidates candidates, BusinessClock clock) {
        this.disputes = disputes;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Transactional
    List<DisputeRowView> waiting(Actor actor) {
        List<Disputes.Waiting> waiting = disputes.waiting(candidates.officesOf(actor));
        Map<UUID, String> names = candidates.names(
                actor,
                waiting.stream().map(Disputes.Waiting::candidateId).distinct().toList());
        return waiting.stream()
                .filter(one -> names.containsKey(one.candidateId()))
                .filter(one -> one.section() != SectionName.FUNCTIONS
                        || candidates.maySeeFunctions(actor, candidates.open(actor, one.candidateId())))
                .map(one -> new DisputeRowView(
                        one.candidateId(),
                        String.valueOf(names.get(one.candidateId())),
                        one.section(),
                        one.factId(),
                        one.reason(),
                        one.dueOn(),
                        one.dueOn().isBefore(clock.today())))
                .toList();
    }
}
