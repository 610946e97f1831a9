package no.innpass.platform.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.consent.Consent;
import no.innpass.candidate.consent.ConsentType;
import no.innpass.candidate.consent.Consents;
import no.innpass.candidate.consent.Receiver;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Role;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A job asks first; without a basis in force a person is skipped, and that is written down. */
@MicronautTest(transactional = false)
@Requirement("PRI-06")
class LawfulPeopleIT implements OnPostgres {
    @Inject
    LawfulPeople lawful;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Consents consents;

    @Inject
    ConsentAsBasis basis;

    @Inject
    AuditLog audit;

    @Inject
    BusinessClock clock;

    @Inject
    Clock system;

    @Inject
    Ids ids;

    @Inject
    JdbcOperations jdbc;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void whoHasSaidNoYesIsSkippedWhereConsentIsTheBasis() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        UUID consenting = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        UUID silent = imports.of(adviser.actor(), ProfileBuilder.aProfile());
        Callers.Caller self = callers.candidate(consenting);
        Consent asked = consents.ask(
                consenting,
                ConsentType.STORY,
                Receiver.ALL,
                Language.NB,
                ActorKind.ADVISER,
                adviser.actor().loginId());
        consents.give(asked.id(), consenting, null, self.actor().loginId());

        assertThat(lawful.of(ProcessingPurpose.STORIES, List.of(silent, consenting)))
                .containsExactly(consenting);
        assertThat(skips("JOB STORIES", silent)).isOne();
        assertThat(skips("JOB STORIES", consenting)).isZero();
        assertThat(lawful.of(ProcessingPurpose.FIND_PLACES, List.of(silent, consenting)))
                .containsExactly(silent, consenting);
        assertThat(lawful.of(ProcessingPurpose.RESEARCH, List.of(consenting))).isEmpty();

        consents.withdraw(asked.id(), consenting, self.actor().loginId());
        assertThat(lawful.of(ProcessingPurpose.STORIES, List.of(consenting))).isEmpty();
    }

    @Test
    void whenTheBasisHasEndedEverybodyIsSkippedAndLogged() throws IOException {
        PurposeRegister ended = PurposeRegister.of(
                PurposeRegisterTest.text().replaceFirst("from       2026-01-01", "from 2026-01-01\nuntil 2026-01-31"));
        LawfulPeople job = new LawfulPeople(ended, basis, audit, clock, system, ids);
        UUID person = imports.of(callers.staff(Role.ADVISER).actor(), ProfileBuilder.aProfile());

        assertThat(job.of(ProcessingPurpose.FIND_PLACES, List.of(person))).isEmpty();
        assertThat(job.of(ProcessingPurpose.FIND_PLACES, List.of())).isEmpty();
        assertThat(skips("JOB FIND_PLACES", person)).isOne();
    }

    private int skips(String operation, UUID person) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> jdbc.prepareStatement("""
                select count(*) from audit_inbox
                where operation = ? and people @> array[?::uuid] and result = 'DENY' and reason = 'NO_BASIS'""", query -> {
                    query.setString(1, operation);
                    query.setObject(2, person);
                    ResultSet row = query.executeQuery();
                    row.next();
                    return row.getInt(1);
                }));
    }
}
