package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** Puts the agreement before the three parties: goals, training plan, dates, insurance, union, checklist, and the three-way talk held (INT-07). */
@Singleton
class ProposeAgreement {
    private final AgreementWay way;
    private final AgreementAccess access;
    private final ContentRows contents;
    private final AgreementRules rules;

    ProposeAgreement(AgreementWay way, AgreementAccess access, ContentRows contents, AgreementRules rules) {
        this.way = way;
        this.access = access;
        this.contents = contents;
        this.rules = rules;
    }

    /** @throws Refused NOT_COMPLETE with a field for each part that is missing */
    @Transactional
    Agreement propose(UUID id, Actor actor) {
        Agreement agreement = way.locked(id);
        access.requireAdviser(agreement, actor);
        Agreement proposed = way.take(agreement, AgreementAction.PROPOSE, actor);
        List<FieldProblem> missing = rules.missing(contents.contentOf(agreement));
        if (!missing.isEmpty()) {
            throw new Refused(new PlacementProblem.NotComplete(missing));
        }
        return proposed;
    }
}
