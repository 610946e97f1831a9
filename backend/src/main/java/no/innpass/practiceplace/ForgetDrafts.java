package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsThings;

/** Drafts of places that nobody has touched (PRI-12); a draft is in no list and no index. */
@Singleton
class ForgetDrafts implements ForgetsThings {
    private final Rows rows;

    ForgetDrafts(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "DRAFT_PLACES";
    }

    @Override
    public String period() {
        return "retention.draft.weeks";
    }

    @Override
    public List<Due> due(Instant endedBefore, UUID after, int limit) {
        return rows.list(
                """
                select id, workplace_id from practice_place
                where id > ? and state = 'DRAFT' and submitted_at is null and touched_at < ? order by id limit ? for update""",
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
        rows.write("delete from need where place_id = any(?::uuid[])", ids);
        rows.write("delete from practice_place where id = any(?::uuid[])", ids);
    }
}
