package no.innpass.platform.held;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.platform.database.Rows;
import no.innpass.platform.i18n.Language;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** No room can forget: every table that leads to a candidate is in the export, or says why it is not. */
@MicronautTest(transactional = false)
@Requirement("PRI-11")
class HeldDataIT implements OnPostgres {
    /** Tables that hold an id of a candidate, or of a candidate's login, without a foreign key. */
    private static final Set<String> BY_ID_ALONE = Set.of(
            "login",
            "affiliation",
            "user_session",
            "demo_person",
            "transition_log",
            "audit_entry",
            "audit_inbox",
            "audit_detail",
            "audit_key",
            "outbox_event",
            "idempotency_key");

    @Inject
    List<HeldData> rooms;

    @Inject
    HeldWords words;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void everyTableThatLeadsToACandidateIsShownOrLeftOutForAReason() {
        Set<String> known = new HashSet<>();
        rooms.forEach(room -> {
            room.tables().forEach(table -> known.add(table.table()));
            room.leftOut().forEach((table, reason) -> {
                assertThat(reason).as(table).isNotBlank();
                known.add(table);
            });
        });
        Set<String> leading = new TreeSet<>(BY_ID_ALONE);
        leading.addAll(leadingToACandidate());
        assertThat(leading).contains("candidate_contact", "record_action", "stored_match", "placement_end_reason");
        assertThat(known).containsAll(leading);
    }

    @Test
    void everyColumnThatIsForPeopleHasAWordInEveryLanguage() {
        Set<String> missing = new TreeSet<>();
        for (HeldData room : rooms) {
            for (HeldTable table : room.tables()) {
                for (String column : columns(table.table())) {
                    boolean forPeople = !table.without().contains(column) && !HeldWords.FOR_MACHINES.contains(column);
                    for (Language language : Language.values()) {
                        if (forPeople && words.column(column, language).isEmpty()) {
                            missing.add(table.table() + "." + column);
                        }
                    }
                }
                assertThat(words.part(table.table(), Language.NB)).isNotEqualTo(table.table());
            }
            assertThat(words.section(room.section(), Language.EN))
                    .isNotEqualTo(room.section().name());
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeThatARowMayHoldHasAWordInEveryLanguage() {
        Set<String> tables = rooms.stream()
                .flatMap(room -> room.tables().stream())
                .map(HeldTable::table)
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String code : codes(tables)) {
            for (Language language : Language.values()) {
                if (words.text(language, "value." + code).isEmpty()) {
                    missing.add(code);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void eachSectionIsOfOneRoom() {
        assertThat(rooms).extracting(HeldData::section).doesNotHaveDuplicates();
    }

    /** Tables with a column candidate_id, those that refer to the candidate, and those that refer to them in turn. */
    private Set<String> leadingToACandidate() {
        return transactions.execute(
                TransactionDefinition.READ_ONLY, status -> Set.copyOf(rows.list("""
                with recursive refers as (
                    select conrelid as child, confrelid as parent from pg_constraint where contype = 'f'
                ), leads as (
                    select 'candidate'::regclass::oid as id
                    union
                    select attrelid from pg_attribute a join pg_class c on c.oid = a.attrelid
                      where attname = 'candidate_id' and relkind = 'r' and relnamespace = 'public'::regnamespace
                        and relname <> 'fact_template'
                    union
                    select child from refers join leads on refers.parent = leads.id)
                select id::regclass::text from leads""", row -> row.getString(1))));
    }

    /** Codes that the check constraints of the tables list. */
    private List<String> codes(Set<String> tables) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY, status -> rows.list("""
                select distinct code[1] from pg_constraint c
                cross join lateral regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z][A-Z0-9_]+)''', 'g') code
                where c.contype = 'c' and c.conrelid::regclass::text = any(?)""", row -> row.getString(1), tables));
    }

    private Set<String> columns(String table) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows
                        .list(
                                "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                                row -> row.getString(1),
                                table)
                        .stream()
                        .collect(Collectors.toSet()));
    }
}
