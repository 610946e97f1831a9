package no.innpass.process;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.Candidates;
import no.innpass.fixtures.CandidateImports;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Role;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PackAnewIT implements OnPostgres {
    @Inject
    PackAnew packAnew;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Candidates candidates;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    @Requirement({"MAT-21", "CAN-04"})
    void factsFollowAnotherTaxonomyOrOtherRulesOnce() {
        packAnew.ifNeeded();
        UUID id = imports.of(callers.staff(Role.ADVISER).actor(), aProfile().speaks(LanguageLevel.A2));
        write("update candidate_norwegian set level = 'B1' where basis = 'ESTIMATED'");

        packAnew.ifNeeded();
        assertThat(speaks(id)).as("packed with the same rules before").contains(LanguageLevel.A2);

        write("update packed_with set version = 'an earlier taxonomy'");
        packAnew.ifNeeded();
        assertThat(speaks(id)).contains(LanguageLevel.B1);
    }

    private Optional<LanguageLevel> speaks(UUID id) {
        return candidates.facts(List.of(id)).get(id).language().functional().get(LanguageSkill.SPEAKING);
    }

    private void write(String sql) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> rows.write(sql));
    }
}
