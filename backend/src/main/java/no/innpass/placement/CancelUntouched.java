package no.innpass.placement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.introduction.Aftermath;
import no.innpass.introduction.Introductions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsThings;

/** Drafts and proposals that nobody has touched for twelve weeks are cancelled (16.3); {@link ForgetUnmade} deletes them later. */
@Singleton
class CancelUntouched implements ForgetsThings {
    /** Why, as the log of steps keeps it. */
    enum Reason {
        UNTOUCHED
    }

    private final Rows rows;
    private final AgreementRows agreements;
    private final AgreementWay way;
    private final Introductions introductions;

    CancelUntouched(Rows rows, AgreementRows agreements, AgreementWay way, Introductions introductions) {
        this.rows = rows;
        this.agreements = agreements;
        this.way = way;
        this.introductions = introductions;
    }

    @Override
    public String kind() {
        return "UNTOUCHED_AGREEMENTS";
    }

    @Override
    public String period() {
        return "retention.draft.weeks";
    }

    @Override
    public List<Due> due(Instant endedBefore, UUID after, int limit) {
        return rows.list(
                """
                select id, candidate_id from agreement
                where id > ? and state in ('DRAFT', 'PROPOSED') and touched_at < ? order by id limit ? for update""",
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Due(id, Set.of(id));
                },
                after,
                endedBefore,
                limit);
    }

    @Override
    public void forget(Collection<UUID> ids) {
        for (UUID id : ids) {
            Agreement agreement = way.takeBySystem(way.locked(id), AgreementAction.CANCEL, Reason.UNTOUCHED);
            introductions.cameTo(agreement.introductionId(), Aftermath.CANCELLED);
        }
    }
}
