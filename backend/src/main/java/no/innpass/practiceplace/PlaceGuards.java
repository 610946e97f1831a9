package no.innpass.practiceplace;

import java.util.List;
import no.innpass.employer.WorkplaceCard;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.shared.ContractType;

/** The guards of the state table that look at need and workplace (16.1). Pure. */
final class PlaceGuards {
    private PlaceGuards() {}

    /** @throws Refused WORKPLACE_CLOSED where the organisation register says so */
    static void open(boolean closed) {
        if (closed) {
            throw new Refused(PlaceProblem.Stop.WORKPLACE_CLOSED);
        }
    }

    /** @throws Refused PLACE_INCOMPLETE or NO_OWNER */
    static void submittable(Need need, WorkplaceCard workplace) {
        complete(need, workplace);
        if (workplace.ownerId() == null) {
            throw new Refused(PlaceProblem.Stop.NO_OWNER);
        }
    }

    /**
     * A task, a purpose and a prospect; a public workplace cites an announced post for PERMANENT (PLC-10).
     *
     * @throws Refused PLACE_INCOMPLETE
     */
    static void complete(Need need, WorkplaceCard workplace) {
        List<FieldProblem> missing = NeedRules.missing(need);
        if (!missing.isEmpty()) {
            throw new Refused(new PlaceProblem.Content(PlaceProblem.Content.PLACE_INCOMPLETE, missing));
        }
        boolean permanent =
                need.job().contracts().stream().anyMatch(contract -> contract.type() == ContractType.PERMANENT);
        String post = need.job().announcedPost();
        if (workplace.sector().isPublic() && permanent && (post == null || post.isBlank())) {
            throw new Refused(new PlaceProblem.Content(
                    PlaceProblem.Content.PLACE_INCOMPLETE, "/need/job/announcedPost", "ANNOUNCED_POST_MISSING"));
        }
    }

    /**
     * What keeps a paused place from coming back. A cap that is reached does not: who is beyond it is stopped pair by pair (CAPACITY_OR_CAP), and a
     * place that is out when the cap fills stays out too.
     *
     * @throws Refused WORKPLACE_CLOSED, NO_OWNER or WORKPLACE_BLOCKED
     */
    static void revivable(WorkplaceCard workplace, boolean closed) {
        open(closed);
        if (workplace.ownerId() == null) {
            throw new Refused(PlaceProblem.Stop.NO_OWNER);
        }
        if (workplace.blocked()) {
            throw new Refused(PlaceProblem.Stop.WORKPLACE_BLOCKED);
        }
    }

    /** @throws Refused WORKPLACE_CLOSED, NO_OWNER, NOT_CONFIRMED, WORKPLACE_BLOCKED or CAP_REACHED */
    static void publishable(PracticePlace place, WorkplaceCard workplace, boolean closed) {
        open(closed);
        if (workplace.ownerId() == null) {
            throw new Refused(PlaceProblem.Stop.NO_OWNER);
        }
        if (!place.isConfirmed()) {
            throw new Refused(PlaceProblem.Stop.NOT_CONFIRMED);
        }
        if (workplace.blocked()) {
            throw new Refused(PlaceProblem.Stop.WORKPLACE_BLOCKED);
        }
        if (workplace.capReached()) {
            throw new Refused(PlaceProblem.Stop.CAP_REACHED);
        }
    }
}
