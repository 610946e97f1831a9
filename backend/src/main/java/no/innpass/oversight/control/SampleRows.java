package no.innpass.oversight.control;

import static java.util.Objects.requireNonNull;
import static no.innpass.platform.database.Rows.instant;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Samples, and the key of their pseudonyms. Who is protected now is in no sample, however it was drawn. */
@Singleton
class SampleRows {
    private static final String SELECT = """
            select s.*, o.name as office, m.name as drawer,
              (select count(*) from sampled_case c join control_person p on p.candidate_id = c.candidate_id where c.sample_id = s.id) as size
            from audit_sample s join staff_member m on m.id = s.drawn_by left join office o on o.id = s.office_id
            """;

    private final Rows rows;

    SampleRows(Rows rows) {
        this.rows = rows;
    }

    /** A case that may be opened. */
    record Sampled(UUID id, String pseudonym, UUID candidateId) {}

    /** @param officeId null: all offices */
    record Population(SampleKind kind, @Nullable UUID officeId, LocalDate first, LocalDate last) {}

    /** Candidates behind the cases of a kind, each once, in no order; for UNMET those of {@code late} that are late. */
    List<UUID> population(Population from, LateDays late) {
        String source = switch (from.kind()) {
            case REGISTERED -> "control_person";
            case INTRODUCED -> "control_introduction";
            case PLACED -> "control_placement";
            case UNMET -> LateDays.UNMET;
        };
        List<@Nullable Object> parameters = new ArrayList<>();
        if (from.kind() == SampleKind.UNMET) {
            parameters.addAll(late.parameters());
        }
        parameters.add(from.first());
        parameters.add(from.last());
        parameters.add(from.officeId());
        parameters.add(from.officeId());
        return rows.list(
                "select distinct candidate_id from " + source
                        + " s where month between ? and ? and (?::uuid is null or office_id = ?)",
                row -> row.getObject(1, UUID.class),
                parameters.toArray());
    }

    void add(UUID id, SampleRequest asked, Population from, long seed, int population, UUID drawer, Instant at) {
        rows.write(
                """
                insert into audit_sample (id, kind, office_id, first_month, last_month, seed, asked, population, drawn_by, drawn_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                asked.kind(),
                asked.officeId(),
                from.first(),
                from.last(),
                seed,
                asked.size(),
                population,
                drawer,
                at);
    }

    void addCases(UUID sample, List<Sampled> cases) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (Sampled one : cases) {
            lines.add(List.of(one.id(), sample, lines.size() + 1, one.pseudonym(), one.candidateId()));
        }
        rows.writeAll(
                "insert into sampled_case (id, sample_id, position, pseudonym, candidate_id) values (?, ?, ?, ?, ?)",
                lines);
    }

    /** Newest first. @param before the last one of the page before; null: from the start */
    List<SampleRowView> list(@Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return rows.list(
                SELECT
                        + "where (?::timestamptz is null or (s.drawn_at, s.id) < (?::timestamptz, ?::uuid))"
                        + " order by s.drawn_at desc, s.id desc limit ?",
                SampleRows::read,
                before,
                before,
                beforeId,
                limit);
    }

    Optional<SampleRowView> find(UUID id) {
        return rows.first(SELECT + "where s.id = ?", SampleRows::read, id);
    }

    List<SampleView.SampledCaseRow> cases(UUID sample) {
        return rows.list(
                """
                select c.id, c.pseudonym, exists (select from name_look n where n.case_id = c.id) as named
                from sampled_case c join control_person p on p.candidate_id = c.candidate_id
                where c.sample_id = ? order by c.position""",
                row -> new SampleView.SampledCaseRow(
                        row.getObject("id", UUID.class), row.getString("pseudonym"), row.getBoolean("named")),
                sample);
    }

    Optional<Sampled> sampled(UUID id) {
        return rows.first(
                """
                select c.id, c.pseudonym, c.candidate_id from sampled_case c
                join control_person p on p.candidate_id = c.candidate_id where c.id = ?""",
                row -> new Sampled(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)),
                id);
    }

    void addLook(UUID id, UUID sampledCase, UUID looker, String reason, Instant at) {
        rows.write(
                "insert into name_look (id, case_id, looked_by, reason, at) values (?, ?, ?, ?, ?)",
                id,
                sampledCase,
                looker,
                reason,
                at);
    }

    private static SampleRowView read(ResultSet row) throws SQLException {
        return new SampleRowView(
                row.getObject("id", UUID.class),
                SampleKind.valueOf(row.getString("kind")),
                row.getString("office"),
                Months.of(row.getObject("first_month", LocalDate.class)),
                Months.of(row.getObject("last_month", LocalDate.class)),
                row.getInt("size"),
                row.getInt("population"),
                row.getLong("seed"),
                row.getString("drawer"),
                requireNonNull(instant(row, "drawn_at")));
    }
}
