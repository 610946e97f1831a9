package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;

/** Puts the agreement before the three parties: goals, training plan, dates, checklist, and the three-way talk held (INT-07). */
@Singleton
class ProposeAgreement {
    private final AgreementWay way;
    private final AgreementAccess access;
    private final ContentRows contents;

    ProposeAgreement(AgreementWay way, AgreementAccess access, ContentRows contents) {
        this.way = way;
        this.access = access;
        this.contents = contents;
    }

    /** @throws Refused NOT_COMPLETE with a field for each part that is missing */
    @Transactional
    Agreement propose(UUID id, Actor actor) {
        Agreement agreement = way.locked(id);
        access.requireStaff(agreement, actor);
        Agreement proposed = way.take(agreement, AgreementAction.PROPOSE, actor);
        List<FieldProblem> missing = missing(contents.contentOf(agreement));
        if (!missing.isEmpty()) {
            throw new Refused(new PlacementProblem.NotComplete(missing));
        }
        return proposed;
    }

    private static List<FieldProblem> missing(AgreementContent content) {
        List<FieldProblem> missing = new ArrayList<>();
        require(missing, !content.goals().isEmpty(), "/goals");
        require(missing, !content.trainingItems().isEmpty(), "/trainingItems");
        require(missing, content.supervisorName() != null, "/supervisorName");
        require(missing, content.hiringQuestionAnswered(), "/expectations");
        require(missing, content.talkDone(), "/talk");
        return missing;
    }

    private static void require(List<FieldProblem> missing, boolean there, String pointer) {
        if (!there) {
            missing.add(new FieldProblem(pointer, "REQUIRED"));
        }
    }
}
