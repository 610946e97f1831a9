package no.innpass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Objects;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.purpose.PurposeRegister;
import no.innpass.platform.security.Role;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** With a register whose bases have all ended, the jobs of the day leave everybody alone, and that is written down. */
@MicronautTest(transactional = false)
@Property(name = "test.bases", value = "ended")
@Requirement("PRI-06")
class JobsWithoutBasisIT implements OnPostgres {
    @Factory
    @Requires(property = "test.bases", value = "ended")
    static class EndedBases {
        @Singleton
        @Primary
        PurposeRegister ended() throws IOException {
            try (InputStream file =
                    Objects.requireNonNull(PurposeRegister.class.getResourceAsStream("/purposes.txt"))) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                return PurposeRegister.of(text.replace("from       2026-01-01", "from 2026-01-01\nuntil 2026-01-02"));
            }
        }
    }

    @Inject
    RunJobs jobs;

    @Inject
    Candidates candidates;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    JdbcOperations jdbc;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void factsAreNotPackedAnew() {
        UUID person = imports.of(callers.staff(Role.ADVISER).actor(), ProfileBuilder.aProfile());
        makeFactsOld(person);

        candidates.packAll();

        assertThat(number("select count(*) from candidate_facts where candidate_id = ? and facts = ''", person))
                .isOne();
        assertThat(number("""
                select count(*) from audit_inbox where operation = 'JOB FIND_PLACES' and people @> array[?::uuid]
                and result = 'DENY' and reason = 'NO_BASIS'""", person)).isOne();
    }

    @Test
    void noCertificateOfAnybodyRunsOut() {
        UUID person = imports.of(
                callers.staff(Role.ADVISER).actor(), ProfileBuilder.aProfile().holds("forklift-certificate"));
        number("""
                with old as (update candidate_credential set valid_until = date '2020-01-01' where candidate_id = ? returning 1)
                select count(*) from old""", person);

        assertThat(jobs.run("EXPIRE_CREDENTIALS")).isZero();

        assertThat(number(
                        "select count(*) from candidate_credential where candidate_id = ? and state = 'HELD' and ended_at is null",
                        person))
                .isOne();
    }

    @Test
    void aDayThatHasPassedChangesNoFactsOfAnybody() {
        UUID person = imports.of(
                callers.staff(Role.ADVISER).actor(), ProfileBuilder.aProfile().holds("forklift-certificate"));
        number("""
                with old as (update candidate_credential set state = 'PLANNED', obtained_on = date '2020-01-01'
                where candidate_id = ? returning 1) select count(*) from old""", person);
        makeFactsOld(person);

        assertThat(jobs.run("PACK_FACTS")).isZero();
        jobs.run("PACK_FACTS");

        assertThat(number("select count(*) from candidate_facts where candidate_id = ? and facts = ''", person))
                .isOne();
        assertThat(skips("JOB FIND_PLACES", person)).isOne();
    }

    @Test
    void nobodyIsOnACard() {
        UUID person = imports.withCard(callers.staff(Role.ADVISER).actor(), ProfileBuilder.aProfile());

        assertThat(jobs.run("TAKE_CARDS")).isZero();

        assertThat(skips("JOB SHOW_CARD", person)).isOne();
    }

    @Test
    void nobodyIsToldOfAFittingCandidate() {
        imports.of(
                callers.staff(Role.ADVISER).actor(), ProfileBuilder.aProfile().tasks("bake"));

        jobs.run("TELL_OF_NEEDS");

        assertThat(count("select count(*) from need_notice where reason = 'TOP_MATCH'"))
                .isZero();
    }

    private int count(String sql) {
        return transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> jdbc.prepareStatement(sql, statement -> {
                    ResultSet rows = statement.executeQuery();
                    rows.next();
                    return rows.getInt(1);
                }));
    }

    private int skips(String operation, UUID person) {
        return number(
                "select count(*) from audit_inbox where people @> array[?::uuid] and result = 'DENY' and reason = 'NO_BASIS'"
                        + " and operation = '" + operation + "'",
                person);
    }

    /** What packing would change, and what no job without a basis does. */
    private void makeFactsOld(UUID person) {
        number(
                "with old as (update candidate_facts set facts = '' where candidate_id = ? returning 1) select count(*) from old",
                person);
    }

    private int number(String sql, UUID person) {
        return transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> jdbc.prepareStatement(sql, query -> {
                    query.setObject(1, person);
                    ResultSet row = query.executeQuery();
                    row.next();
                    return row.getInt(1);
                }));
    }
}
