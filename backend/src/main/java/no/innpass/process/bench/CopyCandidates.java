package no.innpass.process.bench;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.process.bench.drawn.DrawnCandidates;

/** Copies candidates with the rows that an answer reads, so that a benchmark has as many as it wants. For a throw-away database only. */
@Singleton
class CopyCandidates {
    private static final long SEED = 20_261_121L;
    private static final List<String> TABLES = List.of(
            "profile_section",
            "candidate_fact_source",
            "candidate_resource",
            "candidate_experience",
            "candidate_credential",
            "candidate_norwegian");

    private final JdbcOperations jdbc;
    private final Candidates candidates;
    /** By table. */
    private final Map<String, String> statements = new HashMap<>();

    CopyCandidates(JdbcOperations jdbc, Candidates candidates) {
        this.jdbc = jdbc;
        this.candidates = candidates;
    }

    /** With all rows that an answer reads. */
    @Transactional
    public void upTo(int wanted) {
        upTo(wanted, TABLES, CopyCandidates::withId);
    }

    /** With facts of their own, drawn one by one; what an answer tells of sources is not there. */
    @Transactional
    public void drawn(int wanted, DrawnCandidates drawn) {
        LongSupplier number = new AtomicLong()::getAndIncrement;
        upTo(wanted, List.of(), (original, id, random) -> drawn.candidate(id, number.getAsLong()));
    }

    private interface Facts {
        CandidateFacts of(CandidateFacts original, UUID id, long random);
    }

    private void upTo(int wanted, List<String> tables, Facts facts) {
        Random random = new Random(SEED);
        List<IndexedCandidate> originals = candidates.forIndex(Optional.empty(), Integer.MAX_VALUE);
        run("set local session_replication_role = replica");
        run("create temporary table copied (original uuid, id uuid) on commit drop");
        int missing = wanted - originals.size();
        for (int from = 0; from < missing; from += originals.size()) {
            copy(originals.subList(0, Math.min(originals.size(), missing - from)), random, tables, facts);
        }
        run("analyze");
    }

    private void copy(List<IndexedCandidate> originals, Random random, List<String> tables, Facts drawn) {
        run("truncate copied");
        jdbc.prepareStatement("insert into copied values (?, ?)", rows -> {
            List<CandidateFacts> facts = new ArrayList<>();
            for (IndexedCandidate original : originals) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                rows.setObject(1, original.facts().id());
                rows.setObject(2, id);
                rows.addBatch();
                facts.add(drawn.of(original.facts(), id, random.nextLong()));
            }
            rows.executeBatch();
            insertFacts(facts);
            return 0;
        });
        run(statements.computeIfAbsent("candidate", table -> insertSelect(table, "id")));
        tables.forEach(name -> run(statements.computeIfAbsent(name, table -> insertSelect(table, "candidate_id"))));
    }

    private void insertFacts(List<CandidateFacts> facts) {
        jdbc.prepareStatement(
                "insert into candidate_facts (candidate_id, layout, version, facts) values (?, ?, ?, ?)", rows -> {
                    for (CandidateFacts one : facts) {
                        byte[] packed = one.pack();
                        rows.setObject(1, one.id());
                        rows.setInt(2, packed[0]);
                        rows.setLong(3, one.version());
                        rows.setBytes(4, packed);
                        rows.addBatch();
                    }
                    return rows.executeBatch().length;
                });
    }

    /** All columns as they are, but for the candidate's id, and for ids and numbers that the table gives by itself. */
    private String insertSelect(String table, String idColumn) {
        List<String> columns = jdbc.prepareStatement(
                "select column_name from information_schema.columns where table_name = ? and table_schema = 'public'"
                        + " and is_identity = 'NO' and column_name not in ('external_ref', 'number') order by ordinal_position",
                query -> {
                    query.setString(1, table);
                    List<String> names = new ArrayList<>();
                    ResultSet rows = query.executeQuery();
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                    return names;
                });
        String values = String.join(
                ", ",
                columns.stream()
                        .map(column -> column.equals(idColumn)
                                ? "c.id"
                                : column.equals("id") ? "gen_random_uuid()" : "t." + column)
                        .toList());
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + " t join copied c on c.original = t." + idColumn;
    }

    private static CandidateFacts withId(CandidateFacts facts, UUID id, long random) {
        return new CandidateFacts(
                id,
                random,
                facts.version(),
                facts.withdrawn(),
                facts.readyFrom(),
                facts.purpose(),
                facts.skills(),
                facts.experience(),
                facts.done(),
                facts.near(),
                facts.certificates(),
                facts.certificateList(),
                facts.language(),
                facts.functions(),
                facts.hoursState(),
                facts.hours(),
                facts.position(),
                facts.reach(),
                facts.vetoedTasks(),
                facts.vetoedWorkplaces(),
                facts.line(),
                facts.wishes(),
                facts.surroundings());
    }

    @Transactional
    public int count() {
        return ids("select gen_random_uuid() from candidate", 10_000_000).size();
    }

    @Transactional
    public List<UUID> listedPlaces(int most) {
        return ids("select id from practice_place where state in ('SUBMITTED', 'PUBLISHED') order by id", most);
    }

    /** An adviser of the office with the most candidates. */
    @Transactional
    public Actor adviser() {
        UUID office = ids("select office_id from candidate group by office_id order by count(*) desc", 1)
                .getFirst();
        return new Actor(
                new UUID(0, 1),
                LoginKind.STAFF,
                new UUID(0, 1),
                "Benchmark",
                Language.NB,
                List.of(Affiliation.in(Role.ADVISER, ScopeKind.OFFICE, office)));
    }

    @Transactional
    public List<UUID> candidatesOf(Actor adviser, int most) {
        UUID office = adviser.officeIds().iterator().next();
        return ids(
                "select id from candidate where office_id = '" + office + "' and not protected_identity order by id",
                most);
    }

    private List<UUID> ids(String sql, int most) {
        return jdbc.prepareStatement(sql + " limit " + most, query -> {
            ResultSet rows = query.executeQuery();
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        });
    }

    private void run(String sql) {
        jdbc.prepareStatement(sql, CopyCandidates::execute);
    }

    private static boolean execute(PreparedStatement statement) throws SQLException {
        return statement.execute();
    }
}
