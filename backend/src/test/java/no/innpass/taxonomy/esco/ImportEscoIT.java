package no.innpass.taxonomy.esco;

import static no.innpass.taxonomy.esco.TinyBundle.BASE;
import static no.innpass.taxonomy.esco.TinyBundle.OCCUPATIONS_HEADER;
import static no.innpass.taxonomy.esco.TinyBundle.SKILLS_HEADER;
import static no.innpass.taxonomy.esco.TinyBundle.below;
import static no.innpass.taxonomy.esco.TinyBundle.occupation;
import static no.innpass.taxonomy.esco.TinyBundle.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.platform.database.Rows;
import no.innpass.platform.i18n.Language;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportEscoIT implements OnPostgres {
    @Inject
    ImportEsco importEsco;

    @Inject
    Concepts concepts;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @TempDir
    Path folder;

    @Test
    @Order(1)
    @Requirement("MAT-30")
    void bringsConceptsTheirNamesAndTheirNeighbours() {
        String before = concepts.version();
        EscoReport report = run(TinyBundle.english().withRelations());

        assertThat(report.skills()).isEqualTo(6);
        assertThat(report.occupations()).isEqualTo(4);
        assertThat(report.added()).isEqualTo(10);
        assertThat(report.joined()).as("cook, and give massages").isEqualTo(2);
        assertThat(report.links()).isEqualTo(6);
        assertThat(report.unknown()).as("a group").isEqualTo(1);
        assertThat(concepts.version()).as("facts are packed anew").isNotEqualTo(before);

        Concept shear = concept("esco-s1");
        assertThat(shear.kind()).isEqualTo(ConceptKind.SKILL);
        assertThat(shear.number()).isGreaterThanOrEqualTo(12_000);
        assertThat(shear.label(Language.NB)).as("no Norwegian name yet").isEqualTo("shear llamas");
        assertThat(concepts.search("trim llamas", Set.of(ConceptKind.SKILL), Language.EN, 3))
                .extracting(hit -> hit.concept().code())
                .contains("esco-s1");
        assertThat(near("esco-s1"))
                .as("in one group, and an occupation needs both; not to ride them")
                .containsExactly("esco-s3");
        assertThat(near("esco-s2")).as("one below the other").containsExactly("esco-s4");
        assertThat(near("give-massages"))
                .as("related by ESCO, beside ours")
                .contains("esco-s3", "give-facial-treatments");
        assertThat(concepts.shownBy(concept("esco-s2").number()))
                .contains(concept("esco-s4").number());
        assertThat(concepts.occupations(shear.number()))
                .containsExactly(concept("esco-o1").number(), concept("esco-o2").number());
    }

    @Test
    @Order(2)
    @Requirement("MAT-30")
    void occupationsOfAUnitGroupAreNeighboursOursToo() {
        assertThat(concept("esco-o1").styrk()).isEqualTo("6121");
        assertThat(near("esco-o1")).contains("esco-o2", "dairy-farmer").doesNotContain("esco-o3");
        assertThat(near("esco-o3")).containsExactly("specialist-nurse");
        Concept cook = concept("cook");
        assertThat(cook.number()).as("a concept of ours keeps its number").isEqualTo(2013);
        assertThat(cook.label(Language.EN)).isEqualTo("Cook");
        assertThat(cook.labels()).extracting(label -> label.text()).contains("chef of llamas");
    }

    @Test
    @Order(3)
    void theSameBundleAgainChangesNothing() {
        String version = concepts.version();
        List<String> before = content();
        EscoReport report = run(TinyBundle.english().withRelations());
        assertThat(report.added()).isZero();
        assertThat(report.retired()).isZero();
        assertThat(content()).isEqualTo(before);
        assertThat(concepts.version()).isEqualTo(version);
    }

    @Test
    @Order(4)
    void anotherLanguageJoinsTheConceptsThatAreThere() {
        int number = concept("esco-s1").number();
        EscoReport report = run(TinyBundle.norwegian());
        assertThat(report.added()).isZero();
        assertThat(report.names()).containsOnlyKeys("nb");
        assertThat(concept("esco-s1").number()).isEqualTo(number);
        assertThat(concept("esco-s1").label(Language.NB)).isEqualTo("klippe lamaer");
        assertThat(concept("esco-s1").label(Language.EN)).isEqualTo("shear llamas");
        assertThat(near("esco-s1")).as("no relations in these files").contains("esco-s3");

        TinyBundle american = new TinyBundle()
                .with("skills_en-US.csv", SKILLS_HEADER + skill("s1", "llama clipping", "", "released"))
                .with("skills_uk.csv", SKILLS_HEADER + skill("s1", "стригти лам", "", "released"));
        assertThat(run(american).names()).containsOnlyKeys("en-us", "uk");
        assertThat(concept("esco-s1").preferred("uk")).contains("стригти лам");
    }

    @Test
    @Order(5)
    void whatALaterVersionHasNoMoreIsRetiredAndComesBackWithItsNumber() {
        int number = concept("esco-s6").number();
        TinyBundle later = TinyBundle.english()
                .change(
                        "skills_en.csv",
                        skill("s6", "ride llamas", "", "released"),
                        skill("s7", "lead llamas", "", "released"));
        EscoReport report = run(later);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.retired()).isEqualTo(1);
        assertThat(concept("esco-s6").retired()).isTrue();
        assertThat(concept("esco-s6").label(Language.EN))
                .as("facts that hold it stay readable")
                .isEqualTo("ride llamas");

        assertThat(run(TinyBundle.english()).retired()).isEqualTo(1);
        assertThat(concept("esco-s6").retired()).isFalse();
        assertThat(concept("esco-s6").number()).isEqualTo(number);
        assertThat(concept("esco-s7").retired()).isTrue();
    }

    @Test
    @Order(6)
    void badFilesAreNamedWithLineAndColumnAndNothingIsStored() throws IOException {
        List<String> before = content();
        refused(
                TinyBundle.english().change("skills_en.csv", BASE + "skill/s4", "llama"),
                "bundle.zip: skills_en.csv line 6 column conceptUri: not the address of a concept");
        refused(
                TinyBundle.english().change("occupations_en.csv", "o2,6121", "o2,61x1"),
                "occupations_en.csv line 3 column iscoGroup: not four digits");
        refused(
                TinyBundle.english().change("skills_en.csv", "preferredLabel", "label"),
                "skills_en.csv line 1 column preferredLabel: the header lacks this column");
        refused(
                TinyBundle.english().with("skills_en.csv", SKILLS_HEADER + "one,two\n"),
                "line 2: 2 cells where the header has 13");
        refused(
                TinyBundle.english().with("skills_en.csv", SKILLS_HEADER + "\"never closed\n".repeat(3)),
                "skills_en.csv line ");
        refused(
                TinyBundle.english().with("skills_en.csv", SKILLS_HEADER + "\"" + "x".repeat(3_000_000)),
                "is a quote not closed?");
        refused(
                TinyBundle.english()
                        .with("skills_en.csv", SKILLS_HEADER + skill("s1", "x".repeat(501), "", "released")),
                "line 2 column preferredLabel: a name of at most 500 characters");
        refused(
                TinyBundle.english().withRelations().without("skillSkillRelations.csv"),
                "missing: skillSkillRelations.csv");
        refused(
                TinyBundle.english()
                        .withRelations()
                        .with(
                                "broaderRelationsSkillPillar.csv",
                                "conceptType,conceptUri,broaderType,broaderUri\n" + below("s1", "skill/s2")
                                        + below("s2", "skill/s1")),
                "go in a circle of 2 concepts");
        refused(new TinyBundle().with("readme.txt", "nothing"), "No file of ESCO in bundle.zip");
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");
        assertThatThrownBy(() -> importEsco.run(List.of(text), step -> {}))
                .hasMessageContaining("text.zip: cannot be read as a zip");
        Path one = TinyBundle.english().zip(folder, "one.zip");
        Path two = TinyBundle.english().zip(folder, "two.zip");
        assertThatThrownBy(() -> importEsco.run(List.of(one, two), step -> {}))
                .hasMessageContaining("give each language once");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void thereAreNumbersForOneEscoNotForTwo() {
        StringBuilder many = new StringBuilder(OCCUPATIONS_HEADER);
        for (int i = 0; i < 20_769; i++) {
            many.append(occupation("many-" + i, "5223", "seller " + i, ""));
        }
        refused(
                new TinyBundle().with("occupations_en.csv", many.toString()),
                "more concepts than there are numbers for");
    }

    private void refused(TinyBundle bundle, String sentence) {
        Path zip = bundle.zip(folder, "bundle.zip");
        assertThatThrownBy(() -> importEsco.run(List.of(zip), step -> {}))
                .isInstanceOf(EscoRefused.class)
                .hasMessageContaining(sentence);
    }

    private EscoReport run(TinyBundle bundle) {
        EscoReport report = importEsco.run(List.of(bundle.zip(folder, "bundle.zip")), step -> {});
        concepts.refresh();
        assertThat(concepts.refresh()).as("followed already").isFalse();
        return report;
    }

    private Concept concept(String code) {
        return concepts.byCode(code).orElseThrow();
    }

    private List<String> near(String code) {
        return concepts.neighbours(concept(code).number()).stream()
                .map(number -> concepts.byNumber(number).orElseThrow().code())
                .toList();
    }

    private List<String> content() {
        return transactions.execute(TransactionDefinition.READ_ONLY, status -> rows.list("""
                select number || code || retired || coalesce(styrk, '') from concept
                union all select concept_number || language || text || preferred || origin from concept_label
                union all select from_number || kind || to_number || origin from concept_relation
                union all select scheme || alias || concept_number from concept_alias order by 1""", row -> row.getString(1)));
    }
}
