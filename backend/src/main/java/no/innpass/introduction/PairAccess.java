package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;

/**
 * Who may work with a candidate and a workplace that have been brought together (PRI-02). Somebody else's and none at all are the
 * same answer: NOT_FOUND.
 */
@Singleton
public class PairAccess {
    private static final Set<Role> DECIDES_FOR_THE_FIRM = EnumSet.of(Role.EMPLOYER_MANAGER);
    private static final Set<Role> WORKS_WITH_THE_PERSON = EnumSet.of(Role.EMPLOYER_MANAGER, Role.EMPLOYER_SUPERVISOR);

    private final Candidates candidates;
    private final Workplaces workplaces;

    PairAccess(Candidates candidates, Workplaces workplaces) {
        this.candidates = candidates;
        this.workplaces = workplaces;
    }

    /** Advisers and leaders of the candidate's office. */
    public Candidate requireOffice(UUID candidateId, Actor actor) {
        return candidates.open(actor, candidateId);
    }

    /**
     * Who may bring a pair together: advisers and leaders of the candidate's office, and the market contact of the workplace for
     * candidates whose nameless card that contact sees.
     *
     * @throws Refused NOT_FOUND
     */
    void requireMatchmaker(UUID candidateId, WorkplaceCard workplace, Actor actor) {
        if (workplaces.caredForBy(actor).contains(workplace.id())) {
            candidates.openCard(actor, candidateId);
        } else {
            candidates.open(actor, candidateId);
        }
    }

    /** The candidate's office, or the market contact who owns the workplace or covers for its owner. */
    public void requireStaff(UUID candidateId, UUID workplaceId, Actor actor) {
        if (!isStaff(candidateId, workplaceId, actor)) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    private boolean isStaff(UUID candidateId, UUID workplaceId, Actor actor) {
        boolean opens = candidates.names(actor, Set.of(candidateId)).containsKey(candidateId);
        return staffReach(actor).covers(opens, workplaceId)
                && (opens || !candidates.hiddenFrom(actor).contains(candidateId));
    }

    /**
     * Where a member of staff works with pairs: the one rule for opening a pair and for listing pairs.
     *
     * @param offices whose candidates the person opens
     * @param workplaces whose market contact the person is today
     */
    record StaffReach(Set<UUID> offices, Set<UUID> workplaces) {

        /** @param opensCandidate whether the person may open the candidate of the pair */
        boolean covers(boolean opensCandidate, UUID workplaceId) {
            return opensCandidate || workplaces.contains(workplaceId);
        }
    }

    /** Empty for those who are no staff. */
    StaffReach staffReach(Actor actor) {
        return actor.isStaff()
                ? new StaffReach(candidates.officesOf(actor), workplaces.caredForBy(actor))
                : new StaffReach(Set.of(), Set.of());
    }

    /** Candidates of whom this member of staff must not even know that there are pairs (PRI-19). */
    public Set<UUID> hiddenFrom(Actor actor) {
        return candidates.hiddenFrom(actor);
    }

    public boolean isCandidate(UUID candidateId, Actor actor) {
        return actor.candidateId().filter(candidateId::equals).isPresent();
    }

    /** Managers decide for the firm. */
    public boolean isEmployer(UUID workplaceId, Actor actor) {
        return actor.kind() == LoginKind.EMPLOYER
                && workplaces.reach(actor, DECIDES_FOR_THE_FIRM).contains(workplaceId);
    }

    /** Managers and supervisors of the workplace. */
    public boolean isAtWorkplace(UUID workplaceId, Actor actor) {
        return actor.kind() == LoginKind.EMPLOYER
                && workplaces.reach(actor, WORKS_WITH_THE_PERSON).contains(workplaceId);
    }

    /** The workplaces for which somebody decides. */
    public Set<UUID> workplacesDecidedBy(Actor actor) {
        return workplaces.reach(actor, DECIDES_FOR_THE_FIRM);
    }

    /** The workplaces that somebody from an employer sees. */
    public Set<UUID> workplacesOf(Actor actor) {
        return workplaces.reach(actor, WORKS_WITH_THE_PERSON);
    }
}
