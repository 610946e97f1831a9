package no.innpass.candidate.rights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.platform.retention.Holds;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;

/** What waits for the office, the first that is due first; only of those whom the actor may open. */
@Singleton
class ShowDeletions {
    private final DeletionRows rows;
    private final Candidates candidates;
    private final Holds holds;
    private final BusinessClock clock;

    ShowDeletions(DeletionRows rows, Candidates candidates, Holds holds, BusinessClock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.holds = holds;
        this.clock = clock;
    }

    @Transactional
    List<DeletionRowView> waiting(Actor actor) {
        List<DeletionRequest> waiting = rows.waiting(candidates.officesOf(actor));
        Map<UUID, String> names = candidates.names(
                actor, waiting.stream().map(DeletionRequest::candidateId).toList());
        return waiting.stream()
                .filter(request -> names.containsKey(request.candidateId()))
                .map(request -> new DeletionRowView(
                        request.id(),
                        request.candidateId(),
                        String.valueOf(names.get(request.candidateId())),
                        request.reason(),
                        request.askedAt(),
                        request.dueOn(),
                        request.dueOn().isBefore(clock.today()),
                        holds.reasons(request.candidateId()).stream().sorted().toList()))
                .toList();
    }
}
