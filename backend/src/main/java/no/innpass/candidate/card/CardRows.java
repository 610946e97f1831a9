package no.innpass.candidate.card;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.candidate.CandidateFacts;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.NumberSet;
import org.jspecify.annotations.Nullable;

/** Tables {@code card_snapshot} and {@code anonymous_card}; inside the caller's transaction. */
@Singleton
class CardRows {
    /** Consents to the card that hold on a day, as names of regions or ALL. */
    private static final String CONSENTS = """
            select array_agg(coalesce(region, 'ALL')) as regions from consent
            where candidate_id = c.id and type = 'ANONYMOUS_CARD' and state = 'GIVEN'
                and (expires_on is null or expires_on >= ?)""";

    private static final String SHOWN = "not c.protected_identity and c.readiness <> 'WITHDRAWN'";

    private final JdbcOperations jdbc;
    private final Areas areas;

    CardRows(JdbcOperations jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /** False when the day has its snapshot already. */
    boolean begin(LocalDate day, int k, Instant now) {
        return jdbc.prepareStatement(
                "insert into card_snapshot (day, k, taken_at) values (?, ?, ?) on conflict do nothing", statement -> {
                    statement.setObject(1, day);
                    statement.setInt(2, k);
                    statement.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
                    return statement.executeUpdate() == 1;
                });
    }

    /** Removes the snapshots of a day and before it. */
    void removeUntil(LocalDate day) {
        jdbc.prepareStatement("delete from card_snapshot where day <= ?", statement -> {
            statement.setObject(1, day);
            return statement.executeUpdate();
        });
    }

    /** Facts of all who may be shown today, by the region of their home, else of their office. */
    Map<Region, List<CardFacts>> showable(LocalDate today) {
        String sql = """
                select f.facts, o.region, n.regions from candidate c
                join candidate_facts f on f.candidate_id = c.id
                join office o on o.id = c.office_id
                cross join lateral (%s) n
                where %s and n.regions is not null""".formatted(CONSENTS, SHOWN);
        return jdbc.prepareStatement(sql, query -> {
            query.setObject(1, today);
            ResultSet rows = query.executeQuery();
            Map<Region, List<CardFacts>> byRegion = new LinkedHashMap<>();
            while (rows.next()) {
                CandidateFacts facts = CandidateFacts.unpack(rows.getBytes(1));
                Region home = region(facts, Region.valueOf(rows.getString(2)));
                List<String> consents = List.of((String[]) rows.getArray(3).getArray());
                if (consents.contains("ALL") || consents.contains(home.name())) {
                    byRegion.computeIfAbsent(home, any -> new ArrayList<>()).add(CardFacts.of(facts));
                }
            }
            return byRegion;
        });
    }

    private Region region(CandidateFacts facts, Region office) {
        return areas.byNumber(facts.reach().home()).map(area -> area.region()).orElse(office);
    }

    void insert(LocalDate day, Region region, int number, CardClass cards) {
        CardContent card = cards.content();
        jdbc.prepareStatement("""
                insert into anonymous_card (day, candidate_id, region, class, tasks, certificates, speaking, hours_band)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            for (UUID member : cards.members()) {
                statement.setObject(1, day);
                statement.setObject(2, member);
                statement.setString(3, region.name());
                statement.setInt(4, number);
                statement.setArray(5, numbers(statement, card.tasks()));
                statement.setArray(6, numbers(statement, card.certificates()));
                statement.setString(
                        7, card.speaking() == null ? null : card.speaking().name());
                statement.setString(
                        8, card.hours() == null ? null : card.hours().name());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** Classes of the newest snapshot that still have k people who may be shown, by number. */
    List<CurrentClass> current(Region region, LocalDate today) {
        String sql = """
                select s.salt, s.k, a.class, array_agg(a.candidate_id order by a.candidate_id) as members,
                    min(a.tasks) as tasks, min(a.certificates) as certificates, min(a.speaking) as speaking,
                    min(a.hours_band) as hours_band
                from anonymous_card a
                join card_snapshot s on s.day = a.day
                join candidate c on c.id = a.candidate_id
                cross join lateral (%s) n
                where a.day = (select max(day) from card_snapshot) and a.region = ? and %s
                    and n.regions && array['ALL', a.region]
                group by s.salt, s.k, a.class having count(*) >= s.k order by a.class""".formatted(CONSENTS, SHOWN);
        return jdbc.prepareStatement(sql, query -> {
            query.setObject(1, today);
            query.setString(2, region.name());
            ResultSet rows = query.executeQuery();
            List<CurrentClass> classes = new ArrayList<>();
            while (rows.next()) {
                classes.add(read(rows, region));
            }
            return classes;
        });
    }

    private static CurrentClass read(ResultSet row, Region region) throws SQLException {
        return new CurrentClass(
                row.getObject("salt", UUID.class),
                row.getInt("class"),
                region,
                row.getInt("k"),
                List.of((UUID[]) row.getArray("members").getArray()),
                new CardContent(
                        concepts(row, "tasks"),
                        concepts(row, "certificates"),
                        choice(row.getString("speaking"), LanguageLevel.class),
                        choice(row.getString("hours_band"), HoursBand.class)));
    }

    private static Array numbers(PreparedStatement statement, NumberSet concepts) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("int4", concepts.stream().boxed().toArray());
    }

    private static NumberSet concepts(ResultSet row, String column) throws SQLException {
        Integer[] numbers = (Integer[]) row.getArray(column).getArray();
        return NumberSet.of(Stream.of(numbers).mapToInt(Integer::intValue).toArray());
    }

    private static <E extends Enum<E>> @Nullable E choice(@Nullable String name, Class<E> type) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
