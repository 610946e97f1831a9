package no.innpass.candidate.merge;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateProblem;
import no.innpass.candidate.Candidates;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.merging.Merge;
import no.innpass.platform.merging.MergeObstacle;
import no.innpass.platform.merging.MergeRecords;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/**
 * Folds one record of a person into the other, in one transaction through all rooms (CAN-27). Both rows are locked first, so that of two
 * who merge the same records at once one is second: it finds the merge done, or is refused.
 */
@Singleton
class MergeCandidates {
    private final Candidates candidates;
    private final CompareDoubles compare;
    private final MergeRecords records;
    private final MergeRows rows;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    MergeCandidates(
            Candidates candidates,
            CompareDoubles compare,
            MergeRecords records,
            MergeRows rows,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.candidates = candidates;
        this.compare = compare;
        this.records = records;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Done before, it changes nothing.
     *
     * @param version of the survivor, as it was compared
     * @return the merge
     * @throws Refused NOT_FOUND for one that the actor may not open; CONFLICT when either has moved on, or gone elsewhere; MERGE_REFUSED
     */
    @Transactional
    MergeRows.Kept merge(Actor actor, UUID survivorId, UUID mergedId, long version, MergeRequest request) {
        CompareDoubles.refuseSame(survivorId, mergedId);
        candidates.open(actor, survivorId);
        Optional<MergeRows.Kept> done = rows.done(survivorId, mergedId);
        if (done.isPresent()) {
            return done.get();
        }
        candidates.open(actor, mergedId);
        Map<UUID, Candidate> both = candidates.lockBoth(survivorId, mergedId);
        @Nullable Candidate survivor = both.get(survivorId);
        @Nullable Candidate merged = both.get(mergedId);
        if (survivor == null || merged == null) {
            return rows.done(survivorId, mergedId).orElseThrow(() -> new Refused(new CommonProblem.Conflict()));
        }
        ETags.requireSame(version, survivor.version());
        ETags.requireSame(request.mergedVersion(), merged.version());
        Set<MergeObstacle> obstacles = compare.obstacles(actor, survivor, merged);
        if (!obstacles.isEmpty()) {
            throw new Refused(new CandidateProblem.MergeRefused(obstacles));
        }
        return fold(actor, survivor, merged, request.reason().strip());
    }

    private MergeRows.Kept fold(Actor actor, Candidate survivor, Candidate merged, String reason) {
        Merge merge = new Merge(ids.next(), survivor.id(), merged.id(), actor.loginId(), clock.instant());
        rows.keep(merge, actor, reason);
        audit.change(
                actor,
                new AuditLog.Change(
                        "MERGE_CANDIDATES",
                        Purpose.AVOID_DOUBLES,
                        AuditObject.CANDIDATE,
                        survivor.id(),
                        List.of(survivor.id(), merged.id())),
                Map.of("survivor", survivor.number(), "merged", merged.number()),
                Map.of("survivor", survivor.number(), "reason", reason));
        records.merge(merge);
        return rows.done(survivor.id(), merged.id()).orElseThrow();
    }
}
