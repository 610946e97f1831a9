package no.innpass.candidate.profile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.shared.FactState;

/** Door: what becomes of two profiles when they become one, before and after (CAN-27). */
@Singleton
public class FoldedProfiles {
    private final SectionRows sections;
    private final FactRows facts;
    private final Rows rows;

    FoldedProfiles(SectionRows sections, FactRows facts, Rows rows) {
        this.sections = sections;
        this.facts = facts;
        this.rows = rows;
    }

    /** Ids of current facts of either that would give way. */
    @Transactional
    public Set<UUID> givingWay(UUID survivor, UUID merged) {
        SectionRows.Current here = sections.current(survivor);
        SectionRows.Current there = sections.current(merged);
        Set<UUID> ids = new HashSet<>();
        FactTables.ALL.forEach(table -> ids.addAll(givingWay(table, survivor, here, merged, there)));
        return ids;
    }

    private <F extends Fact> Set<UUID> givingWay(
            FactTable<F> table, UUID survivor, SectionRows.Current here, UUID merged, SectionRows.Current there) {
        return FoldedSection.of(table, side(survivor, table, here), side(merged, table, there))
                .givesWay();
    }

    /** The facts that gave way in a merge and are still kept, as a profile of nothing else. */
    @Transactional
    public ResourceProfile gaveWay(UUID mergeId, boolean ofMerged) {
        Set<UUID> ids = new HashSet<>(rows.list(
                "select fact_id from candidate_merge_fact where merge_id = ? and gave_way and came_from = ?",
                row -> row.getObject(1, UUID.class),
                mergeId,
                ofMerged ? "MERGED" : "SURVIVOR"));
        List<Section> all = new ArrayList<>();
        FactTables.ALL.forEach(table -> all.add(section(table, ids)));
        return ResourceProfile.of(all);
    }

    private <F extends Fact> Section section(FactTable<F> table, Set<UUID> ids) {
        List<F> those = ids.isEmpty() ? List.of() : facts.withIds(ids, table);
        return table.make()
                .section(those.isEmpty() ? FactState.NOT_ASKED : FactState.VALUE, those, SectionMark.UNTOUCHED);
    }

    <F extends Fact> FoldedSection.Side<F> side(UUID candidate, FactTable<F> table, SectionRows.Current current) {
        return new FoldedSection.Side<>(
                current.state(table.name()), current.mark(table.name()), facts.current(candidate, table));
    }
}
