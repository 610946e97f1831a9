package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.placement.choice.FirstPlacementView;
import no.innpass.placement.choice.FirstPlacements;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Puts the agreement before the three parties: goals, training plan, dates, insurance, union, checklist, and the three-way talk held (INT-07). */
@Singleton
class ProposeAgreement {
    private final AgreementWay way;
    private final AgreementAccess access;
    private final ContentRows contents;
    private final AgreementRules rules;
    private final FirstPlacements firstPlacements;

    ProposeAgreement(
            AgreementWay way,
            AgreementAccess access,
            ContentRows contents,
            AgreementRules rules,
            FirstPlacements firstPlacements) {
        this.way = way;
        this.access = access;
        this.contents = contents;
        this.rules = rules;
        this.firstPlacements = firstPlacements;
    }

    /** What it rests on where nobody has been placed there before. @throws Refused NOT_FOUND */
    @Transactional
    FirstPlacementView first(UUID id, Actor actor) {
        Agreement agreement = way.found(id);
        access.requireStaff(agreement, actor);
        return firstPlacements.show(planned(agreement));
    }

    /**
     * @param firstReason why nobody has filled a checklist of a workplace that is new to us
     * @throws Refused NOT_COMPLETE with a field for each part that is missing; FIRST_PLACEMENT_REASON (EMP-17)
     */
    @Transactional
    Agreement propose(UUID id, @Nullable String firstReason, Actor actor) {
        Agreement agreement = way.locked(id);
        access.requireAdviser(agreement, actor);
        Agreement proposed = way.take(agreement, AgreementAction.PROPOSE, actor);
        FirstPlacements.Planned planned = planned(agreement);
        List<FieldProblem> missing = rules.missing(contents.contentOf(agreement));
        if (!missing.isEmpty()) {
            throw new Refused(new PlacementProblem.NotComplete(
                    Stream.concat(missing.stream(), firstPlacements.missing(planned, firstReason).stream())
                            .toList()));
        }
        firstPlacements.putForward(planned, firstReason, actor);
        return proposed;
    }

    private static FirstPlacements.Planned planned(Agreement agreement) {
        return new FirstPlacements.Planned(agreement.id(), agreement.workplaceId(), agreement.officeId());
    }
}
