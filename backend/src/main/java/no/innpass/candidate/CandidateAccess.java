package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.geography.Region;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;

/** Who may open whom (PRI-02). Somebody else's candidate and no candidate at all are the same answer: NOT_FOUND. */
@Singleton
class CandidateAccess {
    private final CandidateRows candidates;
    private final Offices offices;
    private final Staff staff;

    CandidateAccess(CandidateRows candidates, Offices offices, Staff staff) {
        this.candidates = candidates;
        this.offices = offices;
        this.staff = staff;
    }

    /** Offices whose candidates the actor sees with name and all. */
    Set<UUID> officesOf(Actor actor) {
        return actor.officeIds().stream()
                .filter(office ->
                        actor.hasInOffice(Role.ADVISER, office) || actor.hasInOffice(Role.OFFICE_LEADER, office))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean mayOpen(Actor actor, Candidate candidate) {
        return officesOf(actor).contains(candidate.officeId())
                && (!candidate.protectedIdentity() || isNamed(actor, candidate));
    }

    /** One of the two who handle the person by name. */
    static boolean isNamed(Actor actor, Candidate candidate) {
        return actor.personId().equals(candidate.adviserId())
                || actor.personId().equals(candidate.deputyId());
    }

    /** Protected identities that this actor does not handle: there are no such people (PRI-19). Few, whoever asks. */
    Set<UUID> hiddenFrom(Actor actor) {
        return candidates.protectedOnes().stream()
                .filter(candidate -> !mayOpen(actor, candidate))
                .map(Candidate::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Art. 9 facts have a permission of their own: advisers of the office, not its leader (PRI-07). */
    boolean maySeeFunctions(Actor actor, Candidate candidate) {
        return mayOpen(actor, candidate) && actor.hasInOffice(Role.ADVISER, candidate.officeId());
    }

    /** @throws Refused NOT_FOUND; MERGED for the id of a record that was folded into one that the actor opens */
    @Transactional
    Candidate open(Actor actor, UUID id) {
        return found(id, candidates.resolve(id, actor.personId()).filter(candidate -> mayOpen(actor, candidate)));
    }

    private static Candidate found(UUID asked, Optional<Candidate> seen) {
        Candidate candidate = seen.orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        if (!candidate.id().equals(asked)) {
            throw new Refused(new CandidateProblem.Merged(candidate.id(), candidate.number()));
        }
        return candidate;
    }

    /**
     * The nameless card: advisers of any office; market contacts and intake for their own regions.
     *
     * @throws Refused NOT_FOUND; MERGED as in {@link #open}
     */
    @Transactional
    Candidate openCard(Actor actor, UUID id) {
        return found(
                id,
                candidates
                        .resolve(id, actor.personId())
                        .filter(candidate -> mayOpen(actor, candidate)
                                || (!candidate.protectedIdentity()
                                        && (actor.hasAny(Role.ADVISER, Role.OFFICE_LEADER)
                                                || isOfRegion(actor, candidate)))));
    }

    private boolean isOfRegion(Actor actor, Candidate candidate) {
        Set<Region> regions = offices.regionsOf(actor);
        return offices.find(candidate.officeId())
                .map(Office::region)
                .filter(regions::contains)
                .isPresent();
    }

    /** The candidate's own id; @throws Refused NOT_FOUND for a login that is nobody's here */
    @Transactional
    Candidate self(Actor actor) {
        return actor.candidateId()
                .flatMap(candidates::find)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }

    /** @throws Refused ADVISER_NOT_OF_OFFICE unless this is an active colleague of the office */
    void requireColleague(UUID office, UUID colleague) {
        boolean works = staff.find(colleague)
                .filter(member -> member.active() && office.equals(member.officeId()))
                .isPresent();
        if (!works) {
            throw new Refused(new CandidateProblem.AdviserNotOfOffice());
        }
    }
}
