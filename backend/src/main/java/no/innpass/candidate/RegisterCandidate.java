package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** An adviser registers a candidate of an own office, after possible doubles were shown (CAN-27). */
@Singleton
class RegisterCandidate {
    private final CreateCandidate create;
    private final CandidateViews views;
    private final CandidateAccess access;

    RegisterCandidate(CreateCandidate create, CandidateViews views, CandidateAccess access) {
        this.create = create;
        this.views = views;
        this.access = access;
    }

    /** @throws Refused POSSIBLE_DOUBLE, ADVISER_NOT_OF_OFFICE, READY_FROM_NEEDS_DAY; FORBIDDEN for another office */
    @Transactional
    Candidate register(Actor actor, CandidateRequest request) {
        CandidateContact contact = contact(request);
        UUID office = office(actor, request);
        UUID adviser = request.adviserId() == null ? actor.personId() : request.adviserId();
        access.requireColleague(office, adviser);
        if (!Boolean.TRUE.equals(request.notADouble())) {
            refuseDoubles(views.doubles(actor, contact));
        }
        String language = request.contactLanguage() == null ? "nb" : request.contactLanguage();
        return create.create(
                new NewCandidate(contact, office, adviser, null, language, request.readiness(), request.readyFrom()));
    }

    static CandidateContact contact(CandidateRequest request) {
        return new CandidateContact(request.name().strip(), request.phone(), request.email());
    }

    private UUID office(Actor actor, CandidateRequest request) {
        Set<UUID> offices = access.officesOf(actor);
        if (request.officeId() == null && offices.size() == 1) {
            return offices.iterator().next();
        }
        if (request.officeId() == null) {
            throw new Refused(new CommonProblem.InvalidInput("/officeId", "REQUIRED"));
        }
        if (!offices.contains(request.officeId())) {
            throw new Refused(new CommonProblem.Forbidden());
        }
        return request.officeId();
    }

    private static void refuseDoubles(List<DoubleView> doubles) {
        if (!doubles.isEmpty()) {
            int own = (int)
                    doubles.stream().filter(one -> one.candidateId() != null).count();
            throw new Refused(new CandidateProblem.PossibleDouble(own, doubles.size() - own));
        }
    }
}
