package no.innpass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.profile.HoursSection;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.shared.FactState;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** An index made anew holds of everybody what it holds of somebody who has just changed. */
@MicronautTest(transactional = false)
@Requirement("MAT-24")
class IndexedPagesIT implements OnPostgres {
    @Inject
    Candidates candidates;

    @Inject
    CandidateImports imports;

    @Inject
    Callers callers;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void everybodyIsReadAsSomebodyAlone() {
        Actor adviser = callers.staff(Role.ADVISER).actor();
        UUID plain = imports.of(adviser, ProfileBuilder.aProfile());
        UUID card = imports.withCard(adviser, ProfileBuilder.aProfile());
        UUID withdrawn = imports.withCard(adviser, ProfileBuilder.aProfile());
        write(
                "update consent set state = 'WITHDRAWN', ended_at = now(), version = 2 where candidate_id = ?",
                withdrawn);
        UUID over = imports.withCard(adviser, ProfileBuilder.aProfile());
        write("update consent set expires_on = date '2020-01-01' where candidate_id = ?", over);
        UUID summer = imports.of(adviser, ProfileBuilder.aProfile().with(hours(true)));
        UUID noSummer = imports.of(adviser, ProfileBuilder.aProfile().with(hours(false)));
        UUID words =
                imports.of(adviser, ProfileBuilder.aProfile().with(own("sy gardiner", "bake flatbrød", "lage fisk")));
        UUID participant = imports.withCard(adviser, ProfileBuilder.aProfile().with(own("male vegger")));
        write(
                "insert into candidate_provider values (?, ?), (?, ?)",
                participant,
                callers.provider().id(),
                participant,
                callers.otherProvider().id());
        UUID hidden = imports.withCard(adviser, ProfileBuilder.aProfile());
        write("update candidate set protected_identity = true where id = ?", hidden);

        List<IndexedCandidate> all = pages(2);

        assertThat(all).isEqualTo(pages(1_000));
        assertThat(all)
                .extracting(one -> one.facts().id())
                .doesNotContain(hidden)
                .doesNotHaveDuplicates();
        List<UUID> made = List.of(plain, card, withdrawn, over, summer, noSummer, words, participant);
        assertThat(all).containsAll(candidates.forIndex(made));
        assertThat(all).extracting(one -> one.facts().id()).containsAll(made);
        assertThat(of(all, card).visibility().anonymousCard()).isTrue();
        assertThat(of(all, over).visibility().anonymousCard()).isFalse();
        assertThat(of(all, words).findable().phrases()).containsExactly("bake flatbrød", "lage fisk", "sy gardiner");
        assertThat(of(all, participant).visibility().providers()).hasSize(2);
        assertThat(of(all, summer).findable().summer()).isTrue();
    }

    private List<IndexedCandidate> pages(int size) {
        List<IndexedCandidate> all = new ArrayList<>();
        Optional<UUID> last = Optional.empty();
        for (List<IndexedCandidate> page = candidates.forIndex(last, size);
                !page.isEmpty();
                page = candidates.forIndex(last, size)) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            last = Optional.of(page.getLast().facts().id());
        }
        return all;
    }

    private static IndexedCandidate of(List<IndexedCandidate> all, UUID id) {
        return all.stream()
                .filter(one -> one.facts().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static HoursSection hours(boolean summer) {
        return new HoursSection(
                FactState.VALUE,
                new HoursSection.Availability(
                        "1:09-15", null, null, null, null, null, summer, null, null, null, null, null),
                null);
    }

    private static SkillsSection own(String... phrases) {
        List<SkillsSection.Resource> resources = new ArrayList<>();
        for (String phrase : phrases) {
            resources.add(new SkillsSection.Resource(SkillsSection.Kind.INTEREST, null, phrase, null));
        }
        return new SkillsSection(FactState.VALUE, resources, null);
    }

    private void write(String sql, Object... parameters) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> rows.write(sql, parameters));
    }
}
