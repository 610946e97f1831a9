package no.innpass.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.platform.audit.AuditDetail;
import no.innpass.platform.audit.AuditEntry;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.AuditResult;
import no.innpass.platform.audit.AuditTrail;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.audit.chain.Verdict.Break;
import no.innpass.platform.audit.chain.Verdict.Fault;
import no.innpass.platform.audit.detail.SealedDetails;
import no.innpass.platform.security.Role;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain holds, and what is done to it shows. Tampering here is done with the triggers off, as an owner of the database could. */
@MicronautTest(transactional = false)
@Requirement("PRI-10")
class AuditChainIT implements OnPostgres {
    @Inject
    JdbcOperations jdbc;

    @Inject
    AuditLog log;

    @Inject
    AuditTrail trail;

    @Inject
    SealedDetails details;

    @Inject
    LinkEntries link;

    @Inject
    VerifyAudit verify;

    @Inject
    DropSegments drop;

    @Inject
    Tables tables;

    @Inject
    Callers callers;

    @Inject
    MutableClock clock;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @AfterEach
    void startAgain() {
        tamper("truncate audit_inbox, audit_entry, audit_detail, audit_segment");
        tamper("update audit_head set seq = 0, hash = repeat('0', 64), seal = null");
        clock.set(MutableClock.START);
    }

    @Test
    void anEmptyLogIsWhole() {
        assertThat(verify.verify().isWhole()).isTrue();
    }

    @Test
    void whatIsWrittenIsLinkedInOrderAndHolds() {
        List<UUID> written = write(1_203);
        Verdict verdict = verify.verify();

        assertThat(verdict.isWhole()).as(verdict.lines().toString()).isTrue();
        assertThat(verdict.checked()).isEqualTo(1_203);
        assertThat(verdict.waiting()).isZero();
        assertThat(tables.column("select id::text from audit_entry order by seq"))
                .isEqualTo(written.stream().map(UUID::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set purpose = 'CONTROL' where seq = 4 | 4 | CHANGED",
                "update audit_entry set people = '{}' where seq = 4 | 4 | CHANGED",
                "update audit_entry set at = at + interval '1 microsecond' where seq = 1 | 1 | CHANGED",
                "update audit_entry set hash = repeat('a', 64) where seq = 9 | 9 | CHANGED",
                "delete from audit_entry where seq = 5 | 5 | MISSING",
                "delete from audit_entry where seq = 1 | 1 | MISSING",
                "delete from audit_entry where seq = 9 | 9 | MISSING",
                "delete from audit_entry where seq > 6 | 7 | MISSING",
                "update audit_entry set seq = case seq when 3 then 1003 else 1007 end where seq in (3, 7);"
                        + " update audit_entry set seq = case seq when 1003 then 7 else 3 end where seq > 1000 | 3 | CHANGED",
                "update audit_head set seal = repeat('b', 64) | 9 | SEAL"
            })
    void aRowThatIsChangedDroppedOrSwappedIsNamed(String sql, long seq, Fault fault) {
        write(9);
        tamper(sql);
        Verdict verdict = verify.verify();

        assertThat(verdict.broken()).contains(new Break(seq, fault));
        assertThat(verdict.lines().getFirst()).startsWith("BROKEN at row " + seq + ":");
    }

    @Test
    void aChainThatIsMadeAnewWithoutTheKeyIsFound() {
        write(5);
        tamper("update audit_entry set purpose = 'CONTROL' where seq = 5");
        ChainedEntry last = transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> new ChainRows(jdbc).after(4, 1).getFirst());
        String before =
                tables.column("select hash from audit_entry where seq = 4").getFirst();
        String hash = ChainHash.of(before, 5, last.entry());
        tamper("update audit_entry set hash = '" + hash + "' where seq = 5");
        tamper("update audit_head set hash = '" + hash + "'");

        assertThat(verify.verify().broken()).contains(new Break(5, Fault.SEAL));
    }

    @Test
    void theHashIsThatOfTheDocumentedForm() {
        AuditEntry entry = new AuditEntry(
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                Instant.parse("2026-03-02T08:00:00.000001Z"),
                null,
                null,
                null,
                null,
                "GET /x",
                Sight.PERSON,
                Purpose.CASEWORK,
                AuditObject.CANDIDATE,
                null,
                List.of(),
                List.of("name"),
                AuditResult.PERMIT,
                null,
                null);

        assertThat(ChainHash.of(ChainHash.GENESIS, 1, entry))
                .as("a change of this form would break every chain that there is")
                .isEqualTo("d347b34984e7f279e6b6d8bfe2bc546af80ffd76bfb075d5e9cf075fd582b26a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_inbox set purpose = 'CONTROL'",
                "delete from audit_inbox",
                "truncate audit_inbox",
                "update audit_entry set purpose = 'CONTROL'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_detail set sealed = ''",
                "delete from audit_detail",
                "truncate audit_detail",
                "update audit_key set wrapped = ''",
                "truncate audit_key",
                "delete from audit_head",
                "truncate audit_head",
                "update audit_head set seq = 0",
                "insert into audit_segment values (2, 1, now(), repeat('a', 64), now())",
                "select audit_drop_segment(2, now())"
            })
    void theDatabaseRefusesToChangeOrDelete(String sql) {
        write(2);
        UUID person = UUID.randomUUID();
        transactions.executeWrite(status -> {
            AuditEntry entry = entry(person);
            log.append(entry, new AuditDetail(List.of(person), "{}"));
            return entry;
        });

        assertThatThrownBy(() -> tables.change(sql)).hasStackTraceContaining("audit");
        assertThat(link.linkAll()).isEqualTo(1);
        assertThat(verify.verify().isWhole()).isTrue();
    }

    @Test
    void aPersonWhoIsErasedTakesTheDetailsAlongAndTheChainHolds() {
        UUID ola = UUID.randomUUID();
        UUID kari = UUID.randomUUID();
        AuditEntry both = detailed(List.of(ola, kari), "{\"query\":[\"Ola\"]}");
        AuditEntry onlyKari = detailed(List.of(kari), "{\"query\":[\"Kari\"]}");
        AuditEntry nobody = detailed(List.of(), "{\"before\":1}");
        link.linkAll();

        assertThat(details.open(both.id())).contains("{\"query\":[\"Ola\"]}");
        assertThat(tables.rowsWith("query")).as("sealed in every table").isEmpty();

        log.forget(ola);

        assertThat(details.open(both.id())).isEmpty();
        assertThat(details.open(onlyKari.id())).contains("{\"query\":[\"Kari\"]}");
        assertThat(details.open(nobody.id())).contains("{\"before\":1}");
        assertThat(verify.verify().isWhole()).isTrue();
        assertThat(tables.count("select count(*) from audit_key where person = '" + ola + "'"))
                .isZero();
    }

    @Test
    void aDetailThatIsChangedOrTakenAwayIsNamed() {
        write(2);
        detailed(List.of(UUID.randomUUID()), "{}");
        link.linkAll();
        tamper("update audit_detail set sealed = '\\x00'");
        assertThat(verify.verify().broken()).contains(new Break(3, Fault.DETAIL));
        tamper("delete from audit_detail");
        assertThat(verify.verify().broken()).contains(new Break(3, Fault.DETAIL));
    }

    @Test
    void monthsPastTheirTermGoAndTheirClosingHashHoldsTheRest() {
        clock.set(Instant.parse("2020-12-31T22:00:00Z"));
        detailed(List.of(UUID.randomUUID()), "{}");
        write(3);
        clock.set(Instant.parse("2021-03-02T08:00:00Z"));
        write(2);
        clock.set(Instant.parse("2026-02-01T00:00:00Z"));
        String closing =
                tables.column("select hash from audit_entry where seq = 4").getFirst();

        assertThat(drop.dropPastTerm()).isEqualTo(4);
        assertThat(drop.dropPastTerm()).as("nothing more is due").isZero();

        Verdict verdict = verify.verify();
        assertThat(verdict.isWhole()).as(verdict.lines().toString()).isTrue();
        assertThat(verdict.dropped()).isEqualTo(4);
        assertThat(verdict.checked()).isEqualTo(2);
        assertThat(tables.column("select closing_hash from audit_segment")).containsExactly(closing);
        assertThat(tables.count("select count(*) from audit_detail")).isZero();
        write(1);
        assertThat(verify.verify().checked()).isEqualTo(3);
        tamper("update audit_segment set closing_hash = repeat('c', 64)");
        assertThat(verify.verify().broken()).contains(new Break(5, Fault.CHANGED));
    }

    @Test
    void nothingIsLostAndNobodyWaitsWhenManyWriteAtOnce() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            writers.add(Thread.ofVirtual().start(() -> {
                for (int n = 0; n < 50; n++) {
                    log.append(entry(UUID.randomUUID()));
                }
            }));
        }
        Thread linkers = Thread.ofPlatform().start(() -> {
            for (int n = 0; n < 20; n++) {
                link.linkAll();
            }
        });
        for (Thread writer : writers) {
            assertThat(writer.join(Duration.ofSeconds(60))).isTrue();
        }
        linkers.join();
        link.linkAll();

        assertThat(tables.count("select count(*) from audit_entry")).isEqualTo(400);
        assertThat(verify.verify().isWhole()).isTrue();
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoRow() {
        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    log.append(entry(UUID.randomUUID()));
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(link.linkAll()).isZero();
    }

    @Test
    void aChangeStandsWithItsBeforeAndAfterOrNotAtAll() {
        UUID weights = UUID.randomUUID();
        Callers.Caller admin = callers.staff(Role.ADMIN);
        AuditLog.Change change =
                new AuditLog.Change("CHANGE_WEIGHTS", Purpose.CONTROL, AuditObject.SETTING, weights, List.of());
        assertThatThrownBy(() -> log.change(admin.actor(), change, Map.of(), Map.of()))
                .as("not apart from the change itself")
                .isInstanceOf(RuntimeException.class);
        transactions.executeWrite(status -> {
            log.change(admin.actor(), change, Map.of("TASK_SKILL", 34), Map.of("TASK_SKILL", 30));
            return weights;
        });
        link.linkAll();

        assertThat(tables.column("select concat_ws(' ', operation, role, object_kind, object) from audit_entry"))
                .containsExactly("CHANGE_WEIGHTS ADMIN SETTING " + weights);
        UUID entry = UUID.fromString(
                tables.column("select id::text from audit_entry").getFirst());
        assertThat(details.open(entry).orElseThrow())
                .contains("\"before\":{\"TASK_SKILL\":34}", "\"after\":{\"TASK_SKILL\":30}");
        assertThat(verify.verify().isWhole()).isTrue();
    }

    @Test
    void aPersonFindsTheOwnRowsOnly() {
        UUID person = UUID.randomUUID();
        AuditEntry first = entry(person);
        log.append(first);
        write(3);
        AuditEntry second = entry(person);
        log.append(second);
        link.linkAll();

        assertThat(trail.about(List.of(person), null, 10).stream()
                        .map(look -> look.entry().id()))
                .containsExactly(second.id(), first.id());
        assertThat(trail.about(List.of(person), null, 10).getFirst().entry()).isEqualTo(second);
    }

    private List<UUID> write(int count) {
        List<UUID> ids = new ArrayList<>();
        transactions.executeWrite(status -> {
            for (int i = 0; i < count; i++) {
                AuditEntry entry = entry(UUID.randomUUID());
                log.append(entry);
                ids.add(entry.id());
            }
            return count;
        });
        link.linkAll();
        return ids;
    }

    private AuditEntry detailed(List<UUID> people, String text) {
        AuditEntry entry = entry(UUID.randomUUID());
        log.append(entry, new AuditDetail(people, text));
        return entry;
    }

    private AuditEntry entry(UUID person) {
        return new AuditEntry(
                UUID.randomUUID(),
                clock.instant(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ADVISER",
                UUID.randomUUID().toString(),
                "GET /api/v1/candidates/{id}",
                Sight.PERSON,
                Purpose.CASEWORK,
                AuditObject.CANDIDATE,
                person,
                List.of(person),
                List.of("id", "name"),
                AuditResult.PERMIT,
                null,
                null);
    }

    private void tamper(String sql) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                statement.execute("set local session_replication_role = replica");
                statement.execute(sql);
                return Optional.empty();
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
