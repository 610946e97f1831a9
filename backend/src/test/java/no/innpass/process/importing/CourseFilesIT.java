package no.innpass.process.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.process.importing.ImportReport.Kind;
import no.innpass.shared.Upserted.Change;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** {@code courses.csv}, the column {@code course_run} and {@code intake_agreements.csv}. */
@MicronautTest(transactional = false)
@Requirement({"MEA-03", "EMP-16"})
class CourseFilesIT implements OnPostgres {
    @Inject
    ImportFolder importFolder;

    @Inject
    Tables tables;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.demo.staff", "true");
    }

    @Test
    void aRunCreatesItsCohortAndComesAgainWithoutAChange() {
        Folder folder = Folder.whole()
                .write("courses.csv", List.of(run()))
                .write(
                        "candidates.csv",
                        List.of(
                                Folder.with(Folder.candidate("c1"), "vetoes=", "course_run=run-1"),
                                Folder.with(Folder.candidate("c2"), "vetoes=")))
                .write(
                        "intake_agreements.csv",
                        List.of(Folder.cells(
                                "employer_number=310000019",
                                "provider_number=910000012",
                                "most=3",
                                "valid_from=2026-01-01",
                                "valid_to=2026-12-31")));
        ImportReport first = importFolder.run(folder.path(), false);
        assertThat(first.errors()).isEmpty();
        assertThat(first.count(Kind.COURSES, Change.CREATED)).isOne();
        assertThat(first.count(Kind.INTAKES, Change.CREATED)).isOne();
        assertThat(tables.count("select count(*) from cohort_member")).isOne();
        assertThat(tables.column("select speaking || theory_weeks from course")).containsExactly("A211");
        ImportReport again = importFolder.run(folder.path(), false);
        assertThat(again.count(Kind.COURSES, Change.UNCHANGED)).isOne();
        assertThat(again.count(Kind.CANDIDATES, Change.UNCHANGED)).isEqualTo(2);
        assertThat(again.count(Kind.INTAKES, Change.UNCHANGED)).isOne();
    }

    @Test
    void whatIsWrongIsNamedByItsColumn() {
        Folder folder = Folder.whole()
                .write(
                        "courses.csv",
                        List.of(Folder.with(run(), "provider_number=999999999", "speaking=B7", "practice_to=")))
                .write(
                        "candidates.csv",
                        List.of(Folder.with(Folder.candidate("c1"), "vetoes=", "course_run=no-such-run")));
        assertThat(importFolder.run(folder.path(), true).errors())
                .extracting(error -> error.column() + " " + error.code())
                .contains("provider_number UNKNOWN_PROVIDER", "course_run UNKNOWN_COURSE_RUN");
    }

    private static Map<String, String> run() {
        return Folder.cells(
                "reference=run-1",
                "course=service",
                "name=Butikk og servering",
                "provider_number=910000012",
                "office=9004",
                "starts_on=2026-01-05",
                "practice_from=2026-03-02",
                "practice_to=2026-04-17",
                "ends_on=2026-04-17",
                "places=15",
                "content=COMBINED",
                "speaking=A2",
                "theory_weeks=11",
                "theory_hours=30",
                "practice_weeks=7");
    }
}
