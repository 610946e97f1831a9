package no.innpass.candidate.profile;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.platform.database.Rows;
import no.innpass.platform.retention.ForgetsRows;

/** Facts and answers that were corrected or replaced; what holds now stays, with its source and date (PRI-12, CAN-03). */
@Singleton
class ForgetReplaced implements ForgetsRows {
    private final Rows rows;

    ForgetReplaced(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "REPLACED_FACTS";
    }

    @Override
    public String period() {
        return "retention.factHistory.months";
    }

    @Override
    public long due(Instant endedBefore) {
        return conditions()
                .mapToLong(from -> rows.first("select count(*) from " + from, row -> row.getLong(1), endedBefore)
                        .orElse(0L))
                .sum();
    }

    @Override
    public long forget(Instant endedBefore) {
        return conditions()
                .mapToLong(from -> rows.write("delete from " + from, endedBefore))
                .sum();
    }

    private static Stream<String> conditions() {
        List<String> facts = FactTables.ALL.stream()
                .map(table -> table.table() + " where ended_at < ?")
                .toList();
        return Stream.concat(
                facts.stream(), Stream.of("profile_section where ended_at < ?", "fact_dispute where answered_at < ?"));
    }
}
