package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.merging.Merge;
import no.innpass.platform.merging.MergeObstacle;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;

/** Introductions of both records stay valid; two that are open for one place exclude each other. */
@Singleton
class MergeIntroductions implements Merges {
    /** Something may still come of it, or has and is not over. */
    private static final String ALIVE = """
            %1$s.state not in ('DECLINED', 'EXPIRED', 'RETURNED', 'NOT_INTERESTED', 'NOT_CHOSEN', 'OFFER_DECLINED', 'WITHDRAWN',
            'CLOSED_BY_PLACE') and (%1$s.state <> 'CONVERTED' or %1$s.came_to is null or %1$s.came_to = 'SEAT_TAKEN')""";

    private static final String SAME_PLACE = """
            select 1 from introduction a join introduction b on b.place_id = a.place_id
            where a.candidate_id = ? and b.candidate_id = ? and\s""" + ALIVE.formatted("a") + " and " + ALIVE.formatted("b") + """

            union all
            select 1 from match_override a join match_override b on b.place_id = a.place_id
            where a.candidate_id = ? and b.candidate_id = ? and a.state in ('PROPOSED', 'APPROVED') and b.state in ('PROPOSED', 'APPROVED')""";

    private final Rows rows;

    MergeIntroductions(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int turn() {
        return 30;
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.moves("introduction").withVersion(),
                MergedTable.moves("match_override").withVersion(),
                MergedTable.moves("cohort_member"),
                MergedTable.follows("introduction_request", "introduction"),
                MergedTable.follows("introduction_prospect", "introduction"),
                MergedTable.follows("introduction_question", "introduction"),
                MergedTable.follows("presentation", "introduction"),
                MergedTable.follows("offer", "introduction"),
                MergedTable.follows("introduction_provider", "introduction"),
                MergedTable.follows("shown_card", "introduction"),
                MergedTable.follows("stored_match", "introduction"));
    }

    /** Somebody who is in one cohort twice is in it once: as the survivor. */
    @Override
    public void fold(Merge merge) {
        rows.write("""
                delete from cohort_member m using cohort_member s
                where m.candidate_id = ? and s.candidate_id = ? and s.run_id = m.run_id""", merge.merged(), merge.survivor());
    }

    @Override
    public Set<MergeObstacle> obstacles(UUID survivor, UUID merged) {
        return rows.first(SAME_PLACE, row -> MergeObstacle.SAME_PLACE, survivor, merged, survivor, merged)
                .map(Set::of)
                .orElse(Set.of());
    }
}
