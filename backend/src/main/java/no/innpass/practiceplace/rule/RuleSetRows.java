package no.innpass.practiceplace.rule;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.Sector;
import no.innpass.platform.database.Rows;
import no.innpass.shared.DemandKind;

/** Table {@code rule_set}; every call runs inside the caller's transaction. */
@Singleton
class RuleSetRows {
    /** Where a rule set holds: everything that is told of it fits the workplace, and something is told. */
    private static final String ATTACHED = """
            (s.industry_code is not null or s.organisation_number is not null)
            and (s.industry_code is null or starts_with(coalesce(w.industry_code, r.industry_code), s.industry_code))
            and (s.organisation_number is null or s.organisation_number in (e.organisation_number, b.parent_number))
            and (s.sector is null or s.sector = w.sector)""";

    private static final String JOINED = """
            workplace w join employer e on e.id = w.employer_id left join workplace_register r on r.workplace_id = w.id
            left join employer_register b on b.employer_id = e.id""";

    private final Rows rows;
    private final ObjectMapper json;

    RuleSetRows(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** The later ones last. */
    List<RuleSet> all() {
        return rows.list("select * from rule_set order by valid_from, id", this::read);
    }

    Optional<RuleSet> find(UUID id) {
        return rows.first("select * from rule_set where id = ?", this::read, id);
    }

    /** Those of a workplace, whenever they hold; the later ones last. */
    List<RuleSet> at(UUID workplace) {
        return rows.list(
                "select s.* from rule_set s cross join " + JOINED + " where w.id = ? and " + ATTACHED
                        + " order by s.valid_from, s.id",
                this::read,
                workplace);
    }

    /** How many workplaces each rule set attaches to; one that attaches to none is left out. */
    Map<UUID, Long> reach() {
        return rows
                .list(
                        "select s.id, count(*) from rule_set s cross join " + JOINED + " where " + ATTACHED
                                + " group by s.id",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(UUID id, RuleSetRequest told) {
        rows.write(
                """
                insert into rule_set (id, name_nb, name_en, ground, kind, industry_code, organisation_number, sector, valid_from, valid_to, terms)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                id,
                told.nameNb().strip(),
                told.nameEn().strip(),
                told.ground().strip(),
                told.kind(),
                told.industryCode(),
                told.organisationNumber(),
                told.sector(),
                told.from(),
                told.to(),
                write(told.terms()));
    }

    /** False where another version is in force than the one that was read. */
    boolean update(UUID id, RuleSetRequest told, long version) {
        return rows.write(
                        """
                        update rule_set set name_nb = ?, name_en = ?, ground = ?, kind = ?, industry_code = ?, organisation_number = ?, sector = ?,
                          valid_from = ?, valid_to = ?, terms = ?::jsonb, version = version + 1
                        where id = ? and version = ?""",
                        told.nameNb().strip(),
                        told.nameEn().strip(),
                        told.ground().strip(),
                        told.kind(),
                        told.industryCode(),
                        told.organisationNumber(),
                        told.sector(),
                        told.from(),
                        told.to(),
                        write(told.terms()),
                        id,
                        version)
                > 0;
    }

    private String write(RuleTerms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleSet read(ResultSet row) throws SQLException {
        return new RuleSet(
                row.getObject("id", UUID.class),
                row.getString("name_nb"),
                row.getString("name_en"),
                row.getString("ground"),
                DemandKind.valueOf(row.getString("kind")),
                new RuleSet.Where(
                        row.getString("industry_code"),
                        row.getString("organisation_number"),
                        Rows.choice(row, "sector", Sector.class)),
                Objects.requireNonNull(Rows.date(row, "valid_from")),
                Rows.date(row, "valid_to"),
                terms(Objects.requireNonNull(row.getString("terms"))),
                row.getLong("version"));
    }

    private RuleTerms terms(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, RuleTerms.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
