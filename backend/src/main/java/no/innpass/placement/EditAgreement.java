package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;
import no.innpass.shared.HoursGrid;

/** Staff fill in what the parties have talked about (AGR-01..06), while it is a draft. */
@Singleton
class EditAgreement {
    private final AgreementWay way;
    private final AgreementAccess access;
    private final AgreementRows rows;
    private final ContentRows contents;

    EditAgreement(AgreementWay way, AgreementAccess access, AgreementRows rows, ContentRows contents) {
        this.way = way;
        this.access = access;
        this.rows = rows;
        this.contents = contents;
    }

    /**
     * @param version the version that was read (If-Match)
     * @throws Refused CONFLICT, CONTENT_LOCKED after it was proposed, NOT_COMPLETE for content that cannot stand
     */
    @Transactional
    Agreement edit(UUID id, long version, AgreementContent content, Actor actor) {
        Agreement agreement = way.locked(id);
        access.requireStaff(agreement, actor);
        ETags.requireSame(version, agreement.revision());
        if (agreement.state() != AgreementState.DRAFT) {
            throw new Refused(new PlacementProblem.Locked());
        }
        List<FieldProblem> wrong = wrong(content);
        if (!wrong.isEmpty()) {
            throw new Refused(new PlacementProblem.NotComplete(wrong));
        }
        contents.replace(id, content);
        return rows.update(agreement.with(content));
    }

    private static List<FieldProblem> wrong(AgreementContent content) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (!content.endsOn().isAfter(content.startsOn())) {
            wrong.add(new FieldProblem("/endsOn", "NOT_AFTER_START"));
        }
        if (!isWeek(content.hoursWeek())) {
            wrong.add(new FieldProblem("/hoursWeek", "NOT_A_WEEK"));
        }
        AgreementContent.Union union = content.union();
        if (union != null
                && (union.state() == UnionInformed.INFORMED) != (union.on() != null && union.name() != null)) {
            wrong.add(new FieldProblem("/union", "DATE_AND_NAME"));
        }
        AgreementContent.Talk talk = content.talk();
        if (talk != null && talk.heldOn() != null && talk.waivedBecause() != null) {
            wrong.add(new FieldProblem("/talk", "HELD_OR_WAIVED"));
        }
        long points = content.expectations().stream()
                .map(AgreementContent.Expectation::item)
                .distinct()
                .count();
        if (points < content.expectations().size()) {
            wrong.add(new FieldProblem("/expectations", "TWICE"));
        }
        return wrong;
    }

    private static boolean isWeek(String hours) {
        try {
            return !HoursGrid.parse(hours).isEmpty();
        } catch (IllegalArgumentException notAWeek) {
            return false;
        }
    }
}
