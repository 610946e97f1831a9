package no.innpass.process.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.platform.importing.ImportError;
import no.innpass.process.importing.ImportReport.Kind;
import no.innpass.shared.Upserted.Change;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.SharedData;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.yaml.snakeyaml.Yaml;

/** The cases beside the repository come in, with their assumptions, and without what is protected. */
@MicronautTest(transactional = false)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CasebookImportIT implements OnPostgres {
    @Inject
    ImportFolder importFolder;

    @Inject
    Tables tables;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.demo.staff", "true");
    }

    /** Every case, with each word under {@code protected} and {@code staff_only} exchanged for one that is easy to look for. */
    private static Path marked() throws IOException {
        Folder folder = new Folder();
        AtomicInteger words = new AtomicInteger();
        try (Stream<Path> files = Files.list(SharedData.casebook())) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Object marked = marked(new Yaml().load(Files.readString(file)), false, words);
                folder.write(file.getFileName().toString(), new Yaml().dump(marked), UTF_8);
            }
        }
        assertThat(words.get()).as("protected words in the cases").isGreaterThan(30);
        return folder.path();
    }

    private static Object marked(Object value, boolean secret, AtomicInteger words) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, inner) -> changed.put(
                    key, marked(inner, secret || key.equals("protected") || key.equals("staff_only"), words)));
            return changed;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> marked(item, secret, words)).toList();
        }
        return secret ? "qzsecret" + words.incrementAndGet() : value;
    }

    @Test
    @Order(1)
    @Requirement("HR-1")
    void everyCaseComesInWithoutAnythingThatIsProtected() throws IOException {
        ImportReport report = importFolder.run(marked(), false);
        assertThat(report.errors()).isEmpty();
        assertThat(report.count(Kind.CANDIDATES, Change.CREATED)).isEqualTo(65);
        assertThat(report.count(Kind.WORKPLACES, Change.CREATED)).isEqualTo(103);
        assertThat(report.count(Kind.PLACES, Change.CREATED)).isEqualTo(99);
        assertThat(tables.rowsWith("qzsecret")).isEmpty();
        assertThat(report.notHeld())
                .containsEntry("course (a measure of its own)", 8)
                .containsKey("demand: health");
    }

    @Test
    @Order(2)
    @Requirement("INTG-03")
    void theSameCasesChangeNothing() {
        Map<String, Long> before = tables.counts();
        ImportReport again = importFolder.run(SharedData.casebook(), false);
        assertThat(again.errors()).isEmpty();
        for (Kind kind : Kind.values()) {
            assertThat(again.count(kind, Change.CREATED) + again.count(kind, Change.CHANGED))
                    .as("%s", kind)
                    .isZero();
        }
        assertThat(tables.counts()).as("not even an event").isEqualTo(before);
    }

    @Test
    @Order(3)
    void whatACaseTellsIsThereAndWhatItLeavesOpenIsOpen() {
        assertThat(tables.column(
                        "select d.credential || ' ' || d.kind || ' ' || array_to_string(d.tags, '+') || ' ' || d.legal_ground"
                                + " from need_credential d join practice_place p on p.id = d.place_id"
                                + " where p.external_ref = 'case:r003-hands-not-books-apprentice:w1'"))
                .containsExactly(
                        "trade-certificate LEGAL_HARD PLACEMENT+TEMPORARY+PERMANENT required by rule to do any task");
        assertThat(tables.column("select concept from candidate_resource r join candidate c on c.id = r.candidate_id"
                        + " where c.external_ref = 'case:r003-hands-not-books-apprentice:c1' order by position"))
                .as("tasks of an assumption, and a strength")
                .containsExactly("workshop-help", "roofing-help", "clever-with-hands");
        assertThat(tables.column("select level from candidate_norwegian n join candidate c on c.id = n.candidate_id"
                        + " where c.external_ref = 'case:r003-hands-not-books-apprentice:c1'"))
                .isEmpty();
        assertThat(
                        tables.column(
                                "select prospect from need n join practice_place p on p.id = n.place_id"
                                        + " where p.external_ref like 'case:r003-hands-not-books-apprentice:%' order by p.external_ref"))
                .containsExactly("NOT_ASKED", "POSSIBLE", "INTENDED", "NONE");
        assertThat(tables.count("select count(*) from workplace where name not like '%(oppdiktet)'"))
                .isZero();
        assertThat(tables.count("select count(*) from candidate_contact where name not like '%(oppdiktet)'"))
                .isZero();
    }

    @Test
    @Order(4)
    void aPlaceThatIsNotPostedHasNone() {
        assertThat(
                        tables.count(
                                "select count(*) from practice_place where external_ref = 'case:r003-start-from-the-person:w2'"))
                .isZero();
    }

    @Test
    @Order(5)
    void aWrongCaseIsNamedByLineAndNothingOfTheFolderIsStored() throws IOException {
        String text = Files.readString(SharedData.casebook().resolve("r003-hands-not-books-apprentice.yaml"));
        Map<String, Long> before = tables.counts();
        assertThat(errors(text.replace("id: r003-hands", "id: other-hands").replace("hire_rules:", "hirerules:")))
                .extracting(ImportError::code)
                .containsOnly("UNKNOWN_KEY")
                .hasSize(4);
        assertThat(errors(text.replace("said_by: adviser", "said_by: [oops")))
                .extracting(ImportError::code)
                .containsExactly("NOT_YAML");
        assertThat(errors(text.replace("status: lacking", "status: perhaps")))
                .extracting(ImportError::line, ImportError::column, ImportError::code)
                .containsExactly(tuple(49, "candidates[].resources.certificates[].status", "NOT_A_CODE"));
        assertThat(errors(text.replace("- electrical_installation", "- juggling")))
                .extracting(ImportError::code)
                .containsOnly("UNKNOWN_CONCEPT");
        assertThat(errors(text.replace("sets: workplaces[w2].demands[1]", "sets: workplaces[w9].demands[1]")))
                .extracting(ImportError::code)
                .containsExactly("NO_SUCH_PLACE");
        assertThat(errors("- a\n- b\n")).extracting(ImportError::code).containsExactly("NOT_A_CASE");
        assertThat(errors("id: x\ncandidates: &a [1]\nworkplaces: *a\n"))
                .extracting(ImportError::code)
                .containsExactly("NOT_YAML");
        assertThat(tables.counts()).isEqualTo(before);
    }

    private List<ImportError> errors(String text) {
        return importFolder
                .run(new Folder().write("case.yaml", text, UTF_8).path(), false)
                .errors();
    }
}
