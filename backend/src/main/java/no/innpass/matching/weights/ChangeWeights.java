package no.innpass.matching.weights;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.innpass.matching.ProfileCode;
import no.innpass.matching.WeightProfile;
import no.innpass.matching.criterion.Criterion;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Makes a new version of a weight profile, in force at once, with a row in the audit log that holds before and after (MAT-08). */
@Singleton
@Transactional
class ChangeWeights {
    private final WeightRows rows;
    private final AuditLog audit;
    private final Ids ids;
    private final BusinessClock clock;

    ChangeWeights(WeightRows rows, AuditLog audit, Ids ids, BusinessClock clock) {
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused WEIGHTS_NOT_VALID; CONFLICT when another version is in force than the one that was read; WEIGHTS_UNCHANGED */
    void change(Actor actor, ProfileCode code, WeightsRequest request, long version) {
        Map<Criterion, Integer> weights = CheckWeights.of(code, request.weights());
        add(actor, "CHANGE_WEIGHTS", take(code, version), weights, request.reason(), null);
    }

    /** @throws Refused NOT_FOUND for no such version; as {@link #change} otherwise */
    void restore(Actor actor, ProfileCode code, int earlier, String reason, long version) {
        WeightVersion before = take(code, version);
        WeightVersion wanted = rows.find(code, earlier).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        add(actor, "RESTORE_WEIGHTS", before, wanted.profile().weights(), reason, earlier);
    }

    private WeightVersion take(ProfileCode code, long version) {
        rows.lock();
        WeightVersion inForce = rows.history(code).getFirst();
        if (inForce.version() != version) {
            throw new Refused(new CommonProblem.Conflict());
        }
        return inForce;
    }

    private void add(
            Actor actor,
            String operation,
            WeightVersion before,
            Map<Criterion, Integer> weights,
            String reason,
            @Nullable Integer restoredFrom) {
        if (before.profile().weights().equals(weights)) {
            throw new Refused(new WeightsProblem.WeightsUnchanged());
        }
        WeightVersion made = new WeightVersion(
                ids.next(),
                before.code(),
                new WeightProfile(before.code().name(), before.version() + 1, weights),
                reason.strip(),
                restoredFrom,
                actor.personId(),
                clock.now());
        rows.add(made);
        audit.change(
                actor,
                new AuditLog.Change(operation, Purpose.CONTROL, AuditObject.WEIGHT_PROFILE, made.id(), List.of()),
                Map.of(
                        "profile",
                        before.code(),
                        "version",
                        before.version(),
                        "weights",
                        before.profile().weights()),
                Map.of(
                        "profile",
                        before.code(),
                        "version",
                        made.version(),
                        "weights",
                        weights,
                        "reason",
                        reason.strip()));
    }
}
