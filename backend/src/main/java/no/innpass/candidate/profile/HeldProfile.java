package no.innpass.candidate.profile;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** Answers and facts with source, date and author, also those that were replaced; and what was disputed. */
@Singleton
class HeldProfile implements HeldData {
    @Override
    public HeldSection section() {
        return HeldSection.PROFILE;
    }

    @Override
    public List<HeldTable> tables() {
        List<HeldTable> tables = new ArrayList<>();
        tables.add(HeldTable.of("profile_section", "section, version"));
        FactTables.ALL.forEach(table -> tables.add(HeldTable.of(table.table(), "recorded_at, position")));
        tables.add(HeldTable.of("fact_dispute", "raised_at"));
        return tables;
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("candidate_fact_source", "sources and dates of the facts above once more, gathered for lists");
    }
}
