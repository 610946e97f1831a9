package no.innpass.candidate.profile;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.merging.Merge;
import no.innpass.platform.merging.MergedTable;
import no.innpass.platform.merging.Merges;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Two profiles become one, section by section, by the rules of {@link FoldedSection}. Every row of both stays, with its source. */
@Singleton
class FoldProfile implements Merges {
    private final FoldedProfiles folded;
    private final SectionRows sections;
    private final Rows rows;
    private final Ids ids;
    private final ObjectMapper json;

    FoldProfile(FoldedProfiles folded, SectionRows sections, Rows rows, Ids ids, ObjectMapper json) {
        this.folded = folded;
        this.sections = sections;
        this.rows = rows;
        this.ids = ids;
        this.json = json;
    }

    @Override
    public int turn() {
        return 10;
    }

    @Override
    public List<MergedTable> tables() {
        List<MergedTable> tables = new ArrayList<>();
        tables.add(MergedTable.folds("profile_section", "answers of both, numbered on; a new one where both had one"));
        FactTables.ALL.forEach(table -> tables.add(
                MergedTable.folds(table.table(), "all move; of two that speak of the same thing the weaker one ends")));
        tables.add(MergedTable.moves("fact_dispute"));
        tables.add(MergedTable.follows("candidate_merge_fact", "candidate_merge"));
        return tables;
    }

    @Override
    public void fold(Merge merge) {
        SectionRows.Current survivor = sections.current(merge.survivor());
        SectionRows.Current merged = sections.current(merge.merged());
        FactTables.ALL.forEach(table -> fold(merge, table, survivor, merged));
    }

    private <F extends Fact> void fold(
            Merge merge, FactTable<F> table, SectionRows.Current survivor, SectionRows.Current merged) {
        FoldedSection.Side<F> here = folded.side(merge.survivor(), table, survivor);
        FoldedSection.Side<F> there = folded.side(merge.merged(), table, merged);
        FoldedSection<F> result = FoldedSection.of(table, here, there);
        note(merge, table, here, there, result);
        Map<UUID, Map<String, @Nullable Object>> changes = changes(table, here, there, result);
        Set<UUID> ending = new HashSet<>(result.givesWay());
        ending.addAll(changes.keySet());
        rows.write(
                "update " + table.table() + " set ended_at = ?, ended_by = ? where id = any(?::uuid[])",
                merge.at(),
                merge.by(),
                ending);
        rows.write("""
                update %s set candidate_id = ?, position = position + 1 +
                    coalesce((select max(position) from %s where candidate_id = ? and ended_at is null), 0)
                where candidate_id = ?""".formatted(table.table(), table.table()), merge.survivor(), merge.survivor(), merge.merged());
        changes.forEach((fact, change) -> copy(table, fact, change, merge));
        sections(merge, table.name(), !here.untouched() && !there.untouched(), result);
    }

    /** What facts say otherwise than before, by id: a rank, or which one is the main purpose. */
    private static <F extends Fact> Map<UUID, Map<String, @Nullable Object>> changes(
            FactTable<F> table, FoldedSection.Side<F> here, FoldedSection.Side<F> there, FoldedSection<F> result) {
        Map<UUID, F> before = new HashMap<>();
        here.facts().forEach(fact -> FoldedSection.idOf(fact).forEach(id -> before.put(id, fact)));
        there.facts().forEach(fact -> FoldedSection.idOf(fact).forEach(id -> before.put(id, fact)));
        Map<UUID, Map<String, @Nullable Object>> changes = new LinkedHashMap<>();
        for (F fact : result.stands()) {
            UUID id = FoldedSection.idOf(fact).findFirst().orElseThrow();
            List<@Nullable Object> now = table.values().apply(fact);
            List<@Nullable Object> then = table.values().apply(Objects.requireNonNull(before.get(id)));
            Map<String, @Nullable Object> changed = new HashMap<>();
            for (int i = 0; i < now.size(); i++) {
                if (!Objects.equals(now.get(i), then.get(i))) {
                    changed.put(table.columns().get(i), now.get(i));
                }
            }
            if (!changed.isEmpty()) {
                changes.put(id, changed);
            }
        }
        return changes;
    }

    /** The same fact once more, with its source, date and verification, and what is changed. */
    private void copy(FactTable<?> table, UUID fact, Map<String, @Nullable Object> change, Merge merge) {
        Map<String, @Nullable Object> patch = new HashMap<>(change);
        patch.put("id", ids.next().toString());
        patch.put("recorded_at", merge.at().atOffset(ZoneOffset.UTC).toString());
        patch.put("ended_at", null);
        patch.put("ended_by", null);
        try {
            rows.write("""
                    insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(t) || ?::jsonb)).*
                    from %1$s t where id = ?""".formatted(table.table()), json.writeValueAsString(patch), fact);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers of both stay as history, numbered on; where both had one, the one that holds is written anew. */
    private void sections(Merge merge, SectionName name, boolean both, FoldedSection<?> result) {
        if (both) {
            rows.write(
                    "update profile_section set ended_at = ? where candidate_id in (?, ?) and section = ? and ended_at is null",
                    merge.at(),
                    merge.survivor(),
                    merge.merged(),
                    name);
        }
        rows.write("""
                update profile_section set candidate_id = ?, version = version +
                    coalesce((select max(version) from profile_section where candidate_id = ? and section = ?), 0)
                where candidate_id = ? and section = ?""", merge.survivor(), merge.survivor(), name, merge.merged(), name);
        if (both) {
            SectionMark mark = result.answer();
            rows.write(
                    """
                    insert into profile_section (candidate_id, section, version, state, source, stated_on, author, recorded_at)
                    select ?, ?, max(version) + 1, ?, ?, ?, ?::uuid, ? from profile_section where candidate_id = ? and section = ?""",
                    merge.survivor(),
                    name,
                    result.state(),
                    mark.source(),
                    Objects.requireNonNullElse(mark.statedOn(), LocalDate.EPOCH),
                    mark.author(),
                    merge.at(),
                    merge.survivor(),
                    name);
        }
    }

    private <F extends Fact> void note(
            Merge merge,
            FactTable<F> table,
            FoldedSection.Side<F> here,
            FoldedSection.Side<F> there,
            FoldedSection<F> result) {
        List<List<@Nullable Object>> notes = new ArrayList<>();
        for (UUID id : FoldedSection.idsOf(here.facts())) {
            if (result.givesWay().contains(id)) {
                notes.add(List.of(merge.id(), table.name(), id, "SURVIVOR", true));
            }
        }
        for (UUID id : FoldedSection.idsOf(there.facts())) {
            notes.add(List.of(
                    merge.id(), table.name(), id, "MERGED", result.givesWay().contains(id)));
        }
        rows.writeAll(
                "insert into candidate_merge_fact (merge_id, section, fact_id, came_from, gave_way) values (?, ?, ?, ?, ?)",
                notes);
    }
}
