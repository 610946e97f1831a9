package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.ETags;

/** Staff fill in what the parties have talked about (AGR-01..06), while it is a draft. */
@Singleton
class EditAgreement {
    private final AgreementWay way;
    private final AgreementAccess access;
    private final AgreementRows rows;
    private final ContentRows contents;
    private final AgreementRules rules;

    EditAgreement(
            AgreementWay way, AgreementAccess access, AgreementRows rows, ContentRows contents, AgreementRules rules) {
        this.way = way;
        this.access = access;
        this.rows = rows;
        this.contents = contents;
        this.rules = rules;
    }

    /**
     * @param version the version that was read (If-Match)
     * @throws Refused CONFLICT, CONTENT_LOCKED after it was proposed, NOT_COMPLETE for content that cannot stand
     */
    @Transactional
    Agreement edit(UUID id, long version, AgreementContent content, Actor actor) {
        Agreement agreement = way.locked(id);
        access.requireAdviser(agreement, actor);
        ETags.requireSame(version, agreement.revision());
        if (agreement.state() != AgreementState.DRAFT) {
            throw new Refused(new PlacementProblem.Locked());
        }
        List<FieldProblem> wrong = rules.wrong(content, agreement.placeId());
        if (!wrong.isEmpty()) {
            throw new Refused(new PlacementProblem.NotComplete(wrong));
        }
        contents.replace(id, content);
        return rows.update(agreement.with(content));
    }
}
