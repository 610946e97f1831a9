package no.innpass.measure;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;

/** Door to the quota and budget of runs (MAT-23). */
@Singleton
public class RunFrames {
    private final RunFrameRows stored;
    private final CourseRuns runs;
    private final AuditLog audit;

    RunFrames(RunFrameRows stored, CourseRuns runs, AuditLog audit) {
        this.stored = stored;
        this.runs = runs;
        this.audit = audit;
    }

    /** One for each run; of a run that nobody has said anything of the open one. */
    @Transactional
    public Map<UUID, RunFrame> of(Collection<UUID> ids) {
        Map<UUID, RunFrame> frames = new HashMap<>();
        ids.forEach(run -> frames.put(run, RunFrame.OPEN));
        stored.of(ids).forEach(one -> frames.put(one.run(), one.frame()));
        return frames;
    }

    /** @throws Refused NOT_FOUND for a run that is none, or of another office */
    @Transactional
    RunFrameView show(UUID run, Actor actor) {
        require(run, actor);
        return stored.of(List.of(run)).stream()
                .findFirst()
                .map(one -> view(run, one.frame(), one.version()))
                .orElse(view(run, RunFrame.OPEN, 0));
    }

    /**
     * Changes the frame; before and after stand in the audit log with the reason.
     *
     * @throws Refused NOT_FOUND; CONFLICT where somebody else has changed it
     */
    @Transactional
    RunFrameView change(UUID run, RunFrameRequest request, long expected, Actor actor) {
        RunFrameView before = show(run, actor);
        if (before.version() != expected) {
            throw new Refused(new CommonProblem.Conflict());
        }
        stored.write(run, request.frame());
        audit.change(
                actor,
                new AuditLog.Change("CHANGE_RUN_FRAME", Purpose.CONTROL, AuditObject.COHORT, run, List.of()),
                before,
                request);
        return show(run, actor);
    }

    private void require(UUID run, Actor actor) {
        boolean may = runs.find(run)
                .filter(found ->
                        actor.has(Role.MEASURE_MANAGER) || actor.officeIds().contains(found.officeId()))
                .isPresent();
        if (!may) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    private static RunFrameView view(UUID run, RunFrame frame, long version) {
        return new RunFrameView(
                run, frame.quota(), frame.budget(), frame.absencePercent(), frame.droppedOut(), version);
    }
}
