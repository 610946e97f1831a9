package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LoadStarterTaxonomyIT implements OnPostgres {

    @Inject
    LoadStarterTaxonomy load;

    @Inject
    ReadTaxonomy readTaxonomy;

    @Inject
    Concepts concepts;

    @Inject
    JdbcOperations jdbc;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    @Requirement("CAN-04")
    void theTablesHoldTheStarterListOnceTheApplicationHasStarted() {
        Taxonomy stored = readTaxonomy.read();
        Taxonomy starter = StarterTaxonomy.read().taxonomy();

        assertThat(stored.relations()).containsExactlyInAnyOrderElementsOf(starter.relations());
        assertThat(stored.aliases()).isEqualTo(starter.aliases());
        assertThat(stored.concepts()).hasSameSizeAs(starter.concepts());
        for (Concept concept : starter.concepts()) {
            Concept kept = concepts.byCode(concept.code()).orElseThrow();
            assertThat(kept).usingRecursiveComparison().ignoringFields("labels").isEqualTo(concept);
            assertThat(kept.labels()).containsExactlyInAnyOrderElementsOf(concept.labels());
        }
    }

    @Test
    void theSameListIsNotLoadedTwice() {
        assertThat(load.load(StarterTaxonomy.read())).isFalse();
    }

    @Test
    void anotherListReplacesNamesAndRetiresWhatHasLeftItAndTheFirstOneBringsAllBack() {
        Taxonomy before = readTaxonomy.read();
        Concept first = before.concepts().getFirst();
        Concept renamed = new Concept(
                first.number(),
                first.code(),
                first.kind(),
                first.styrk(),
                first.certificateType(),
                false,
                false,
                List.of(new ConceptLabel("nb", "Nytt navn", true)));

        assertThat(load.load(new StarterTaxonomy(new Taxonomy(List.of(renamed), List.of(), Map.of()), "other")))
                .isTrue();

        Taxonomy changed = readTaxonomy.read();
        assertThat(changed.concepts()).hasSameSizeAs(before.concepts()).contains(renamed);
        assertThat(changed.concepts().stream().filter(concept -> !concept.retired()))
                .containsExactly(renamed);

        assertThat(load.load(StarterTaxonomy.read())).isTrue();
        assertThat(readTaxonomy.read())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(before);
    }

    @Test
    void anInstallationWithAnEarlierAndShorterListGetsTheNewConceptsAndKeepsItsNumbers() {
        StarterTaxonomy full = StarterTaxonomy.read();
        Taxonomy before = readTaxonomy.read();
        List<Concept> earlier = full.taxonomy().concepts().stream()
                .filter(concept -> concept.number() % 3 == 0)
                .toList();
        Set<Integer> kept = earlier.stream().map(Concept::number).collect(Collectors.toSet());
        List<ConceptRelation> relations = full.taxonomy().relations().stream()
                .filter(relation -> kept.contains(relation.from()) && kept.contains(relation.to()))
                .toList();
        load.load(new StarterTaxonomy(new Taxonomy(earlier, relations, Map.of()), "earlier"));

        assertThat(load.loadIfNew()).isTrue();
        assertThat(load.loadIfNew()).as("a second time").isFalse();

        assertThat(readTaxonomy.read())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(before);
    }

    @Test
    void theDatabaseKeepsNumberAndCodeOfAConceptTogetherForEver() {
        assertThatThrownBy(() -> execute("update concept set code = 'another' where number = 1"))
                .hasStackTraceContaining("never change");
        assertThatThrownBy(() -> execute("delete from concept where number = 1"))
                .hasStackTraceContaining("never deleted");
        assertThatThrownBy(
                        () -> execute(
                                "insert into concept (number, code, kind, origin) values (9999, 'Not a slug', 'TASK', 'STARTER')"))
                .hasStackTraceContaining("concept_code_check");
        assertThatThrownBy(() ->
                        execute("insert into concept (number, code, kind, origin) values (9999, 'x', 'TASK', 'ESCO')"))
                .hasStackTraceContaining("concept_number_of_origin");
        assertThatThrownBy(
                        () -> execute(
                                "insert into concept_relation (from_number, kind, to_number, origin) values (2, 'NEAR', 1, 'LOCAL')"))
                .hasStackTraceContaining("concept_relation_near_once");
    }

    private void execute(String sql) {
        transactions.execute(
                TransactionDefinition.DEFAULT, status -> jdbc.prepareStatement(sql, PreparedStatement::execute));
    }
}
