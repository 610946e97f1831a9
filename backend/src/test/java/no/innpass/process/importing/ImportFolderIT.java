package no.innpass.process.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.innpass.Requirement;
import no.innpass.platform.importing.ImportError;
import no.innpass.process.importing.ImportReport.Kind;
import no.innpass.shared.Upserted.Change;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of employers, places and candidates come in whole or not at all, and again without doubles. */
@MicronautTest(transactional = false)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportFolderIT implements OnPostgres {
    @Inject
    ImportFolder importFolder;

    @Inject
    Tables tables;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.demo.staff", "true");
    }

    @Test
    @Order(9)
    @Requirement("INTG-03")
    void officesComeFromATableOfTheirOwn() {
        Folder folder = new Folder()
                .write(
                        "offices.csv",
                        List.of(
                                Folder.cells(
                                        "number=1804",
                                        "name=Nav Bodø",
                                        "municipality=1804",
                                        "municipalities=1839|1841"),
                                Folder.cells("number=1833", "name=Nav Rana", "municipality=1833", "municipalities=")));
        ImportReport first = importFolder.run(folder.path(), false);
        assertThat(first.errors()).isEmpty();
        assertThat(first.count(Kind.OFFICES, Change.CREATED)).isEqualTo(2);
        assertThat(importFolder.run(folder.path(), false).count(Kind.OFFICES, Change.UNCHANGED))
                .isEqualTo(2);
        folder.write(
                "offices.csv",
                List.of(
                        Folder.cells("number=18", "name=Nav Bodø", "municipality=9898"),
                        Folder.cells("number=1833", "name=", "municipality=1833"),
                        Folder.cells("number=1833", "name=To ganger", "municipality=1833")));
        assertThat(importFolder.run(folder.path(), false).errors())
                .extracting(error -> error.line() + " " + error.code())
                .contains("2 NOT_A_NUMBER", "2 UNKNOWN_MUNICIPALITY", "4 TWICE");
    }

    @Test
    @Order(1)
    void aDryRunStoresNothing() {
        Map<String, Long> before = tables.counts();
        ImportReport report = importFolder.run(Folder.whole().path(), true);
        assertThat(report.errors()).isEmpty();
        assertThat(report.isStored()).isFalse();
        assertThat(report.count(Kind.CANDIDATES, Change.CREATED)).isEqualTo(2);
        assertThat(tables.counts()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void oneBadRowOfFiveThousandKeepsEverythingOut() {
        List<Map<String, String>> rows = new ArrayList<>(IntStream.rangeClosed(1, 5_000)
                .mapToObj(number -> Folder.with(Folder.candidate("many-" + number), "vetoes="))
                .toList());
        rows.set(3_210, Folder.with(rows.get(3_210), "skills=TASK:no-such-task"));
        Folder folder = Folder.whole().write("candidates.csv", rows);
        Map<String, Long> before = tables.counts();
        ImportReport report = importFolder.run(folder.path(), false);
        assertThat(report.errors())
                .containsExactly(
                        new ImportError("candidates.csv", 3_212, "skills", "UNKNOWN_CONCEPT", "item 1: concept"));
        assertThat(report.lines()).endsWith("1 error. Nothing was stored.");
        assertThat(tables.counts()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void aRefusalOfARoomKeepsEverythingOut() {
        Folder folder = Folder.whole()
                .write(
                        "places.csv",
                        List.of(
                                Folder.place("p1", "310000027"),
                                Folder.with(Folder.place("p2", "310000027"), "prospect=", "contracts="),
                                Folder.with(Folder.place("p3", "310000027"), "title=Bare unge menn søkes")));
        Map<String, Long> before = tables.counts();
        ImportReport report = importFolder.run(folder.path(), false);
        assertThat(report.errors())
                .extracting(ImportError::line, ImportError::code)
                .containsExactly(tuple(3, "PLACE_INCOMPLETE"), tuple(4, "GROUP_WISH"));
        assertThat(tables.counts()).isEqualTo(before);
    }

    @Test
    @Order(4)
    @Requirement({"EMP-01", "EMP-07", "EMP-13", "INTG-03"})
    void everythingIsStoredOnceHoweverOftenItComes() {
        ImportReport first = importFolder.run(Folder.whole().path(), false);
        assertThat(first.errors()).isEmpty();
        assertThat(first.isStored()).isTrue();
        assertThat(first.count(Kind.EMPLOYERS, Change.CREATED)).isEqualTo(1);
        assertThat(first.count(Kind.WORKPLACES, Change.CREATED)).isEqualTo(2);
        assertThat(first.count(Kind.PLACES, Change.CREATED)).isEqualTo(1);
        assertThat(first.count(Kind.CANDIDATES, Change.CREATED)).isEqualTo(2);

        Map<String, Long> before = tables.counts();
        ImportReport again = importFolder.run(Folder.whole().path(), false);
        assertThat(again.lines()).contains("Candidates       0 created      0 updated      2 unchanged");
        for (Kind kind : Kind.values()) {
            assertThat(again.count(kind, Change.CREATED) + again.count(kind, Change.CHANGED))
                    .as("%s", kind)
                    .isZero();
        }
        assertThat(tables.counts()).as("not even an event").isEqualTo(before);
        assertThat(
                        tables.column(
                                "select how_many || ' ' || occupation || ' ' || (told_at at time zone 'Europe/Oslo')::date from workplace_outlook"))
                .containsOnly("2 baker 2026-01-05");
        assertThat(tables.column("select kind || ' ' || last_day from workplace_pause"))
                .containsOnly("NOT_NOW 2026-12-01", "DO_NOT_CONTACT 2026-11-01");
        assertThat(tables.column(
                        "select r.channel || ' ' || p.name || ' ' || r.words || ' ' || r.most || ' ' || r.period || ' ' || r.version"
                                + " from workplace_channel_rule r join contact_person p on p.id = r.contact_id"))
                .as("told once, and not again")
                .containsOnly("IN_PERSON Per Moe (oppdiktet) Kom før lunsj 5 WEEK 1");
        assertThat(tables.column("select name from candidate_contact")).contains("Mina Sæther Ødegård (oppdiktet)");
    }

    @Test
    @Order(5)
    void onlyWhatDiffersIsUpdated() {
        long events = tables.count("select count(*) from outbox_event");
        Folder folder = Folder.whole()
                .write(
                        "candidates.csv",
                        List.of(
                                Folder.candidate("c1"),
                                Folder.with(Folder.candidate("c2"), "certificates=forklift-certificate:EXPIRED")));
        ImportReport report = importFolder.run(folder.path(), false);
        assertThat(report.errors()).isEmpty();
        assertThat(report.count(Kind.CANDIDATES, Change.CHANGED)).isEqualTo(1);
        assertThat(report.count(Kind.CANDIDATES, Change.UNCHANGED)).isEqualTo(1);
        assertThat(tables.count("select count(*) from outbox_event")).isEqualTo(events + 1);
    }

    @Test
    @Order(6)
    @Requirement({"CAN-03", "INTG-03"})
    void whatPeopleHaveVerifiedIsNeverOverwritten() {
        assertThat(tables.count("select count(*) from candidate_norwegian where verified_by is not null"))
                .as("imports are unverified")
                .isZero();
        tables.change(
                "update candidate_norwegian set verified_by = '00000000-0000-7000-8000-000000000001', verified_on = current_date"
                        + " where candidate_id = (select id from candidate where external_ref = 'c1') and basis = 'ESTIMATED' and ended_at is null");
        Folder folder = Folder.whole()
                .write(
                        "candidates.csv",
                        List.of(
                                Folder.with(Folder.candidate("c1"), "norwegian_estimated=SPEAKING:C2"),
                                Folder.with(Folder.candidate("c2"), "norwegian_estimated=SPEAKING:C2")));
        ImportReport report = importFolder.run(folder.path(), false);
        assertThat(report.count(Kind.CANDIDATES, Change.UNCHANGED)).isEqualTo(1);
        assertThat(levels("c1")).contains("B1").doesNotContain("C2");
        assertThat(levels("c2")).contains("C2");
    }

    private List<String> levels(String reference) {
        return tables.column("select level from candidate_norwegian where ended_at is null and candidate_id ="
                + " (select id from candidate where external_ref = '" + reference + "')");
    }

    @Test
    @Order(7)
    @Requirement("INTG-09")
    void anOwnerWhoIsThereStays() {
        tables.change("update workplace set owner_id = (select id from staff_member where name = 'Astrid Kvamme')"
                + " where unit_number = '310000027'");
        Folder folder = Folder.whole()
                .write(
                        "employers.csv",
                        List.of(
                                Folder.with(Folder.workplace("310000027"), "owner=Torbjørn Hassan"),
                                Folder.workplace("310000035")));
        assertThat(importFolder.run(folder.path(), false).errors()).isEmpty();
        assertThat(tables.column("select s.name from workplace w join staff_member s on s.id = w.owner_id"
                        + " where unit_number = '310000027'"))
                .containsExactly("Astrid Kvamme");
    }

    @ParameterizedTest
    @Order(8)
    @CsvSource({"UTF-8, '\uFEFF'", "windows-1252, ''", "UTF-16LE, '\uFEFF'"})
    void excelsFilesComeInWithTheirLetters(String charset, String mark) {
        String text = Folder.text(List.of(Folder.with(
                        Folder.workplace("310000043"),
                        "workplace_name=Blåbær og Ærfugl Ør (oppdiktet)",
                        "office=9004")))
                .replace("\n", "\r\n");
        Folder folder = new Folder().write("employers.csv", mark + text, Charset.forName(charset));
        ImportReport report = importFolder.run(folder.path(), false);
        assertThat(report.errors()).isEmpty();
        assertThat(tables.column("select name from workplace where unit_number = '310000043'"))
                .containsExactly("Blåbær og Ærfugl Ør (oppdiktet)");
    }

    @ParameterizedTest
    @Order(9)
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '"',
            value = {
                "employers.csv > workplace_number=310000028 > workplace_number > CHECK_DIGIT",
                "employers.csv > workplace_number=310000019 > workplace_number > SAME_AS_EMPLOYER",
                "employers.csv > employer_name=Nordlys > employer_name > NOT_MARKED",
                "employers.csv > municipality=9999 > municipality > UNKNOWN_MUNICIPALITY",
                "employers.csv > post_code=0150 > post_code > UNKNOWN_POST_CODE",
                "employers.csv > contact_roles=HR > contact_roles > OTHER_LENGTH",
                "employers.csv > owner=Nobody > owner > UNKNOWN_COLLEAGUE",
                "employers.csv > outlook=BLOOMING > outlook > NOT_A_CODE",
                "employers.csv > intake_channel=FAX > intake_channel > NOT_A_CODE",
                "employers.csv > intake_contact=Nobody > intake_contact > UNKNOWN",
                "employers.csv > intake_period= > intake_period > REQUIRED",
                "employers.csv > intake_most= > intake_most > REQUIRED",
                "employers.csv > recruits=no > recruits > REQUIRED",
                "employers.csv > recruits_occupation=bake > recruits_occupation > UNKNOWN_CONCEPT",
                "places.csv > workplace_number=310000078 > workplace_number > UNKNOWN_WORKPLACE",
                "places.csv > tasks=juggle > tasks > UNKNOWN_CONCEPT",
                "places.csv > positions=many > positions > NOT_A_NUMBER",
                "places.csv > start_first=31.12.2026 > start_first > NOT_A_DATE",
                "places.csv > confirmed_on=2099-01-01 > confirmed_on > IN_THE_FUTURE",
                "places.csv > formal_demands=driving-licence-b:LEGAL_HARD:PLACEMENT > formal_demands > LEGAL_GROUND",
                "places.csv > hours=8:08-16 > hours > NOT_A_WEEK",
                "places.csv > prospect=NONE > contracts > WITHOUT_PROSPECT",
                "candidates.csv > stated_on=2026-02-30 > stated_on > NOT_A_DATE",
                "candidates.csv > readiness=READY_FROM > ready_from > READY_FROM_NEEDS_DAY",
                "candidates.csv > avoids=till-work,wishes=DECLINED > wishes > BESIDE_ANSWER",
                "candidates.csv > hours= > hours > REQUIRED",
                "candidates.csv > home=0000 > home > UNKNOWN_POST_CODE",
                "candidates.csv > certificates=magic-certificate:HELD > certificates > UNKNOWN_CONCEPT",
                "candidates.csv > functions=LIFT:WITH_AID > functions > AID_GOES_WITH_WITH_AID",
                "candidates.csv > phone=12345 > phone > NOT_A_PHONE",
                "candidates.csv > vetoes=310000078 > vetoes > UNKNOWN_WORKPLACE",
            })
    void aWrongCellIsNamed(String file, String cells, String column, String code) {
        Map<String, String> row = switch (file) {
            case "employers.csv" -> Folder.workplace("310000027");
            case "places.csv" -> Folder.place("p1", "310000027");
            default -> Folder.candidate("c1");
        };
        Folder folder = Folder.whole().write(file, List.of(Folder.with(row, cells.split(","))));
        ImportReport report = importFolder.run(folder.path(), false);
        assertThat(report.errors()).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo(file);
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    @Test
    @Order(10)
    void aMissingAndAnUnknownColumnAreNamedAtTheHeader() {
        Map<String, String> row = Folder.candidate("c1");
        row.remove("source");
        ImportReport report = importFolder.run(
                new Folder()
                        .write("candidates.csv", List.of(Folder.with(row, "vetoes=", "skils=TASK:bake")))
                        .path(),
                false);
        assertThat(report.errors())
                .extracting(ImportError::line, ImportError::column, ImportError::code)
                .contains(tuple(1, "source", "MISSING_COLUMN"), tuple(1, "skils", "UNKNOWN_COLUMN"));
    }

    @ParameterizedTest
    @Order(11)
    @CsvSource({
        "national_identity_number",
        "fodselsnummer",
        "gender",
        "sex",
        "birth_date",
        "age",
        "country_of_birth",
        "origin",
        "diagnosis",
        "health",
        "benefit",
        "children",
        "religion",
        "criminal_record",
        "motivation"
    })
    @Requirement("MAT-22")
    void aColumnOfWhatMayNotBeKnownIsRefusedAtTheHeader(String column) {
        Folder folder = new Folder()
                .write(
                        "candidates.csv",
                        List.of(Folder.with(Folder.candidate("x1"), "vetoes=", column + "=zebraword")));
        assertThat(importFolder.run(folder.path(), false).errors())
                .extracting(ImportError::line, ImportError::column, ImportError::code)
                .containsExactly(tuple(1, column, "UNKNOWN_COLUMN"));
        assertThat(tables.rowsWith("zebraword")).isEmpty();
    }

    @Test
    @Order(12)
    void aFolderWithNothingToImportIsKnown() {
        assertThat(ImportFolder.hasFiles(new Folder().path())).isFalse();
        assertThat(ImportFolder.hasFiles(Folder.whole().path())).isTrue();
        assertThat(ImportFolder.hasFiles(
                        new Folder().write("a.yaml", "id: x", UTF_8).path()))
                .isTrue();
    }
}
