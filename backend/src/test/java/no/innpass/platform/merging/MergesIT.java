package no.innpass.platform.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.platform.database.Rows;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** No room can forget: a table that leads to a candidate, and of which nobody says what a merge does with it, is found here. */
@MicronautTest(transactional = false)
@Requirement("CAN-27")
class MergesIT implements OnPostgres {
    /** Tables that hold an id of a candidate, or of a candidate's login, without a foreign key. */
    private static final Set<String> BY_ID_ALONE = Set.of(
            "login",
            "affiliation",
            "user_session",
            "login_code",
            "demo_person",
            "deletion_request",
            "transition_log",
            "audit_entry",
            "audit_inbox",
            "audit_detail",
            "audit_key",
            "outbox_event",
            "idempotency_key");

    @Inject
    List<Merges> rooms;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void everyTableThatLeadsToACandidateIsNamedByExactlyOneRoom() {
        List<String> named = rooms.stream()
                .flatMap(room -> room.tables().stream())
                .map(MergedTable::table)
                .toList();
        assertThat(named).doesNotHaveDuplicates();
        Set<String> leading = new TreeSet<>(BY_ID_ALONE);
        leading.addAll(refers().keySet());
        assertThat(leading).contains("candidate_contact", "record_action", "stored_match", "candidate_merge_fact");
        assertThat(named).containsAll(leading);
    }

    @Test
    void whatNamesTheCandidateItselfMovesOrIsFoldedOrMadeAnew() {
        Map<String, MergedTable> tables = byName();
        refers().forEach((table, leaders) -> {
            MergedTable merged = tables.get(table);
            if (leaders.contains("candidate") || hasColumn(table, "candidate_id")) {
                assertThat(merged.fate())
                        .as(table)
                        .isIn(MergedTable.Fate.MOVES, MergedTable.Fate.FOLDS, MergedTable.Fate.GOES);
            }
        });
    }

    @Test
    void whatFollowsHangsOnATableThatComesAlong() {
        Map<String, MergedTable> tables = byName();
        tables.values().stream()
                .filter(table -> table.fate() == MergedTable.Fate.FOLLOWS)
                .forEach(table -> {
                    MergedTable leader = tables.get(table.how());
                    assertThat(leader).as(table.table()).isNotNull();
                    assertThat(leader.fate())
                            .as(table.table())
                            .isIn(MergedTable.Fate.MOVES, MergedTable.Fate.FOLDS, MergedTable.Fate.FOLLOWS);
                });
    }

    @Test
    void everyLineIsTrueOfTheDatabase() {
        byName().values().forEach(table -> {
            if (table.fate() == MergedTable.Fate.MOVES) {
                assertThat(hasColumn(table.table(), table.column()))
                        .as(table.table())
                        .isTrue();
                assertThat(hasColumn(table.table(), "version"))
                        .as("%s: a change that was begun before the merge is refused", table.table())
                        .isEqualTo(table.versioned());
            } else {
                assertThat(table.how()).as(table.table()).isNotBlank();
            }
        });
    }

    private Map<String, MergedTable> byName() {
        return rooms.stream()
                .flatMap(room -> room.tables().stream())
                .collect(Collectors.toMap(MergedTable::table, Function.identity()));
    }

    /** Tables that lead to a candidate, by whatever way, each with the tables that it refers to. */
    private Map<String, Set<String>> refers() {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows.list("""
                with recursive refers as (
                    select conrelid as child, confrelid as parent from pg_constraint where contype = 'f'
                ), leads as (
                    select 'candidate'::regclass::oid as id
                    union
                    select attrelid from pg_attribute a join pg_class c on c.oid = a.attrelid
                      where attname = 'candidate_id' and relkind = 'r' and relnamespace = 'public'::regnamespace
                    union
                    select child from refers join leads on refers.parent = leads.id)
                select leads.id::regclass::text, coalesce(refers.parent::regclass::text, '')
                from leads left join refers on refers.child = leads.id""", row -> Map.entry(row.getString(1), row.getString(2))).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
    }

    private boolean hasColumn(String table, String column) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows.first(
                                "select 1 from information_schema.columns where table_schema = 'public' and table_name = ? and column_name = ?",
                                row -> true,
                                table,
                                column)
                        .orElse(false));
    }
}
