package no.innpass.employer.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.zip.GZIPOutputStream;
import no.innpass.Requirement;
import no.innpass.employer.Sector;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the organisation register in its published layout, with bodies that do not exist. */
@MicronautTest(transactional = false)
class ImportRegisterIT implements OnPostgres {
    private static final String ENTITIES =
            "organisasjonsnummer,navn,organisasjonsform.kode,organisasjonsform.beskrivelse,naeringskode1.kode,"
                    + "harRegistrertAntallAnsatte,antallAnsatte,forretningsadresse.adresse,forretningsadresse.postnummer,forretningsadresse.kommunenummer,"
                    + "institusjonellSektorkode.kode,konkurs,konkursdato,underAvvikling,underAvviklingDato,underTvangsavviklingEllerTvangsopplosning,"
                    + "overordnetEnhet\n";
    private static final String UNITS =
            "organisasjonsnummer,navn,organisasjonsform.kode,naeringskode1.kode,harRegistrertAntallAnsatte,antallAnsatte,"
                    + "beliggenhetsadresse.adresse,beliggenhetsadresse.postnummer,beliggenhetsadresse.kommunenummer,overordnetEnhet,nedleggelsesdato\n";
    private static final IntConsumer QUIET = percent -> {};

    @Inject
    ImportRegister register;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Api api;

    @Inject
    BusinessClock clock;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @TempDir
    Path folder;

    @Test
    @Requirement({"EMP-01", "INTG-06", "INTG-09"})
    void bringsBodiesAndTheirUnitsInAsProspects() throws IOException {
        String body = firms.number();
        String municipality = firms.number();
        String shop = firms.number();
        String small = firms.number();
        String school = firms.number();
        RegisterReport bodies = entities(
                entity(body, "FJELLBAKERIET AS", "AS", "2100", "false"),
                entity(municipality, "VIDDA KOMMUNE", "KOMM", "6500", "false"));
        assertThat(bodies.added()).isEqualTo(2);

        RegisterReport units = units(
                unit(shop, "FJELLBAKERIET AVD HAMAR", "10.710", "true", "42", "2315", "3403", body, ""),
                unit(small, "\"FJELLBAKERIET, UTSALG\"", "47.240", "true", "", "2315", "3403", body, ""),
                unit(school, "VIDDA SKOLE", "85.201", "false", "", "", "3403", municipality, ""));

        assertThat(units.added()).isEqualTo(3);
        assertThat(units.faults()).isEmpty();
        assertThat(
                        of(
                                shop,
                                "w.industry || ' ' || w.employees || ' ' || w.size_band || ' ' || w.municipality_number || ' ' || s.cap"))
                .isEqualTo("C 42 S20_49 3403 8");
        assertThat(of(small, "w.name || ' ' || w.size_band || ' ' || coalesce(w.employees::text, '?')"))
                .as("the register does not tell numbers below five, but that there are some")
                .isEqualTo("FJELLBAKERIET, UTSALG S1_4 ?");
        assertThat(of(school, "w.sector || ' ' || coalesce(w.size_band, '?')")).isEqualTo("MUNICIPAL ?");
        assertThat(
                        of(
                                shop,
                                "r.brought || ' ' || (w.owner_id is null) || ' ' || (select count(*) from employer_activity a where a.workplace_id = w.id)"))
                .isEqualTo("true true 0");
        assertThat(events("WorkplaceAdded", shop)).isEqualTo(1);
    }

    @Test
    @Requirement("INTG-09")
    void anOwnedWorkplaceIsNotTouchedAndWhatPeopleHereHaveSaidStays() throws IOException {
        String body = firms.number();
        String owned = firms.number();
        String told = firms.number();
        entities(entity(body, "SJØBRUK AS", "AS", "2100", "false"));
        units(
                unit(owned, "SJØBRUK AVD A", "03.111", "true", "10", "2315", "3403", body, ""),
                unit(told, "SJØBRUK AVD B", "03.111", "true", "10", "2315", "3403", body, ""));
        UUID market = callers.staff(Role.MARKET_CONTACT).actor().personId();
        write("update workplace set owner_id = ? where unit_number = ?", market, owned);
        write("update workplace set name = 'Sjøbruk på brygga' where unit_number = ?", told);

        RegisterReport again = units(
                unit(owned, "NYTT NAVN A", "47.111", "true", "60", "2315", "3403", body, ""),
                unit(told, "NYTT NAVN B", "47.111", "true", "60", "2315", "3403", body, ""));

        assertThat(of(owned, "w.name || ' ' || w.industry || ' ' || w.employees || ' ' || (w.owner_id is not null)"))
                .isEqualTo("SJØBRUK AVD A A 10 true");
        assertThat(of(owned, "r.name || ' ' || r.employees"))
                .as("what the register says stands beside")
                .isEqualTo("NYTT NAVN A 60");
        assertThat(of(told, "w.name || ' ' || w.industry || ' ' || w.employees || ' ' || w.size_band || ' ' || s.cap"))
                .as("what nobody has touched follows")
                .isEqualTo("Sjøbruk på brygga G 60 S50_PLUS 12");
        assertThat(again.changed()).isEqualTo(1);
        assertThat(again.kept()).isEqualTo(2);
        assertThat(events("WorkplaceChanged", told)).isEqualTo(1);
        assertThat(events("WorkplaceChanged", owned)).isZero();
    }

    @Test
    @Requirement("INTG-09")
    void aNumberThatIsHereAlreadyIsMergedAndNotDoubled() throws IOException {
        UUID employer = firms.employer("Skrevet for hånd AS (oppdiktet)", Sector.PRIVATE);
        String body = one("select organisation_number from employer where id = ?", employer);
        String number = one(
                "select unit_number from workplace where id = ?",
                firms.workplace(employer, "Avdelingen (oppdiktet)", null));

        assertThat(entities(entity(body, "SKREVET AV REGISTERET AS", "AS", "2100", "false"))
                        .added())
                .isZero();
        RegisterReport report = units(
                unit(number, "AVD 1", "10.710", "true", "30", "2315", "3403", body, ""),
                unit(number, "AVD 1", "10.710", "true", "31", "2315", "3403", body, ""));

        assertThat(report.added()).isZero();
        assertThat(of(
                        number,
                        "w.name || ' ' || w.employees || ' ' || w.industry || ' ' || r.brought || ' ' || r.employees"))
                .isEqualTo("Avdelingen (oppdiktet) 25 I false 31");
    }

    @Test
    @Requirement("INTG-06")
    void aWrongLineIsNamedAndDoesNotStopTheRest() throws IOException {
        String body = firms.number();
        String right = firms.number();
        entities(entity(body, "HAVGAP AS", "AS", "2100", "false"));
        RegisterReport report = units(
                unit("974760674", "FEIL SIFFER", "10.710", "true", "30", "2315", "3403", body, ""),
                unit(firms.number(), "", "10.710", "true", "30", "2315", "3403", body, ""),
                unit(firms.number(), "UTEN EIER", "10.710", "true", "30", "2315", "3403", firms.number(), ""),
                unit(right, "HAVGAP AVD", "bakeri", "true", "mange", "0000", "9999", body, ""));

        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "2 organisasjonsnummer CHECK_DIGIT",
                        "3 navn REQUIRED",
                        "4 overordnetEnhet UNKNOWN",
                        "5 naeringskode1.kode UNKNOWN",
                        "5 antallAnsatte NOT_A_NUMBER",
                        "5 beliggenhetsadresse.postnummer UNKNOWN",
                        "5 beliggenhetsadresse.kommunenummer UNKNOWN");
        assertThat(
                        of(
                                right,
                                "coalesce(w.industry, '?') || coalesce(w.employees::text, '?') || coalesce(w.municipality_number, '?')"))
                .as("what is wrong is left open")
                .isEqualTo("???");
    }

    @Test
    @Requirement({"EMP-01", "INTG-06"})
    void aClosedUnitIsFlaggedAndStays() throws IOException {
        String body = firms.number();
        String closing = firms.number();
        String vanishing = firms.number();
        entities(entity(body, "NATTSKIFT AS", "AS", "2100", "false"));
        units(
                unit(closing, "NATTSKIFT A", "10.710", "true", "30", "2315", "3403", body, ""),
                unit(vanishing, "NATTSKIFT B", "10.710", "true", "30", "2315", "3403", body, ""));

        String closed = unit(closing, "NATTSKIFT A", "10.710", "true", "30", "2315", "3403", body, "2026-01-31");
        RegisterReport report = units(
                closed, unit(firms.number(), "ALDRI SETT", "10.710", "true", "9", "2315", "3403", body, "2020-01-31"));
        assertThat(report.closed()).isEqualTo(1);
        assertThat(report.passedOver()).as("closed, and nobody here knows it").isEqualTo(1);
        assertThat(of(closing, "w.name || ' ' || r.closed_on")).isEqualTo("NATTSKIFT A 2026-01-31");
        assertThat(of(vanishing, "coalesce(r.closed_on::text, 'open')")).isEqualTo("open");
        assertThat(events("WorkplaceClosed", closing)).isEqualTo(1);

        register.run(file("whole.csv", UNITS + closed), true, QUIET);
        assertThat(of(vanishing, "(r.closed_on is not null)::text"))
                .as("the whole register has it no more")
                .isEqualTo("true");
        assertThat(events("WorkplaceClosed", vanishing)).isEqualTo(1);
        assertThat(events("WorkplaceClosed", closing)).as("once").isEqualTo(1);
    }

    @Test
    @Requirement("INTG-06")
    void whoseLineIsRefusedIsNotGone() throws IOException {
        String body = firms.number();
        String moved = firms.number();
        String nameless = firms.number();
        entities(entity(body, "SKOMAKER AS", "AS", "2100", "false"));
        units(
                unit(moved, "SKOMAKER A", "10.710", "true", "30", "2315", "3403", body, ""),
                unit(nameless, "SKOMAKER B", "10.710", "true", "30", "2315", "3403", body, ""));

        String refused = unit(moved, "SKOMAKER A", "10.710", "true", "30", "2315", "3403", firms.number(), "")
                + unit(nameless, "", "10.710", "true", "30", "2315", "3403", body, "");
        RegisterReport report = register.run(file("refused.csv", UNITS + refused), true, QUIET);
        assertThat(report.refused()).isEqualTo(2);
        assertThat(of(moved, "coalesce(r.closed_on::text, 'open')")).isEqualTo("open");
        assertThat(of(nameless, "coalesce(r.closed_on::text, 'open')")).isEqualTo("open");

        register.run(file("nobody.csv", ENTITIES + entity(body, "", "AS", "2100", "false")), true, QUIET);
        assertThat(one(
                        "select r.standing from employer_register r join employer e on e.id = r.employer_id where e.organisation_number = ?",
                        body))
                .isEqualTo("ACTIVE");
    }

    @Test
    @Requirement("INTG-06")
    void aBankruptBodyIsFlagged() throws IOException {
        String body = firms.number();
        entities(entity(body, "UTE AS", "AS", "2100", "false"));
        assertThat(entities(entity(body, "UTE AS", "AS", "2100", "true")).closed())
                .isEqualTo(1);
        assertThat(one(
                        "select r.standing || ' ' || r.since from employer_register r join employer e on e.id = r.employer_id"
                                + " where e.organisation_number = ?",
                        body))
                .isEqualTo("BANKRUPT 2026-02-03");
        assertThat(entities(entity(body, "UTE AS", "AS", "2100", "true")).closed())
                .as("once")
                .isZero();
    }

    @Test
    @Requirement({"INTG-06", "INTG-09"})
    void staffSeeWhoIsAProspectUntilSomebodyHasSpokenWithThemAndWhoIsClosed() throws IOException {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        String body = firms.number();
        String prospect = firms.number();
        String closing = firms.number();
        entities(entity(body, "STILLESTÅENDE AS", "AS", "2100", "true"));
        units(
                unit(prospect, "STILLESTÅENDE A", "10.710", "true", "30", "2315", "3403", body, ""),
                unit(closing, "STILLESTÅENDE B", "10.710", "true", "30", "2315", "3403", body, ""));
        units(unit(closing, "STILLESTÅENDE B", "10.710", "true", "30", "2315", "3403", body, "2026-01-31"));

        assertThat(listed(market, prospect, "PROSPECT")).isEqualTo(1);
        assertThat(listed(market, closing, "PROSPECT")).isZero();
        assertThat(listed(market, closing, "CLOSED")).isEqualTo(1);
        JsonNode said = api.get(market, "/api/v1/workplaces/" + of(closing, "w.id::text"))
                .body()
                .get("register");
        assertThat(said.get("closedOn").getStringValue()).isEqualTo("2026-01-31");
        assertThat(said.get("employerStanding").getStringValue()).isEqualTo("BANKRUPT");
        assertThat(said.get("address").getStringValue()).isEqualTo("Storgata 1");

        String contacts = "/api/v1/workplaces/" + of(prospect, "w.id::text") + "/activities";
        String held = "{\"state\": \"HELD\", \"type\": \"FIRST_VISIT\", \"channel\": \"VISIT\", \"day\": \""
                + clock.today() + "\"}";
        assertThat(api.post(market, contacts, held).status()).isEqualTo(201);
        assertThat(listed(market, prospect, "PROSPECT")).isZero();
    }

    @Test
    @Requirement("INTG-06")
    void whatIsBrokenOffGoesOnWhereItStopped() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 4_500; i++) {
            lines.add(entity(firms.number(), "REKKE " + i, "AS", "2100", "false"));
        }
        Path file = file("long.csv.gz", ENTITIES + String.join("", lines));
        assertThatThrownBy(() -> register.run(file, false, percent -> {
                    throw new IllegalStateException("the plug is pulled");
                }))
                .hasMessage("the plug is pulled");
        assertThat(named("REKKE %")).as("the first batch stands").isEqualTo(2_000);

        RegisterReport rest = register.run(file, false, QUIET);
        assertThat(rest.resumedAfter()).isEqualTo(2_000);
        assertThat(rest.records()).isEqualTo(4_500);
        assertThat(rest.added()).as("over both runs").isEqualTo(4_500);
        assertThat(named("REKKE %")).isEqualTo(4_500);

        RegisterReport again = register.run(file, false, QUIET);
        assertThat(again.resumedAfter())
                .as("it was run to its end: from the beginning")
                .isZero();
        assertThat(again.added() + again.changed()).isZero();
    }

    @Test
    @Requirement("INTG-06")
    void aDryRunComparesAndStoresNothing() throws IOException {
        Path file = file("dry.csv", ENTITIES + entity(firms.number(), "BARE SETT PÅ", "AS", "2100", "false"));
        RegisterReport report = register.dryRun(file, QUIET);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.lines()).last().isEqualTo("Nothing was stored.");
        assertThat(named("BARE SETT PÅ")).isZero();
    }

    @Test
    @Requirement("INTG-06")
    void anotherFileIsRefusedByName() throws IOException {
        assertThatThrownBy(() -> register.run(file("other.csv", "a,b\n1,2\n"), false, QUIET))
                .isInstanceOf(RegisterRefused.class)
                .hasMessageStartingWith("other.csv line 1: the header");
        assertThatThrownBy(() -> register.run(file("quote.csv", ENTITIES + "\"974760673,never closed\n"), false, QUIET))
                .isInstanceOf(RegisterRefused.class)
                .hasMessageStartingWith("quote.csv line 2: breaks off");
    }

    private int listed(Callers.Caller who, String number, String register) {
        return api.get(who, "/api/v1/workplaces?query=" + number + "&register=" + register)
                .body()
                .get("items")
                .size();
    }

    private RegisterReport entities(String... lines) throws IOException {
        return register.run(file("enheter.csv", ENTITIES + String.join("", lines)), false, QUIET);
    }

    private RegisterReport units(String... lines) throws IOException {
        return register.run(file("underenheter.csv", UNITS + String.join("", lines)), false, QUIET);
    }

    private static String entity(String number, String name, String form, String sector, String bankrupt) {
        return number + "," + name + "," + form + ",,10.710,true,40,Storgata 1,2315,3403," + sector + "," + bankrupt
                + "," + (bankrupt.equals("true") ? "2026-02-03" : "") + ",false,,false,\n";
    }

    private static String unit(
            String number,
            String name,
            String industry,
            String some,
            String employees,
            String postCode,
            String municipality,
            String parent,
            String closed) {
        return String.join(
                        ",",
                        number,
                        name,
                        "BEDR",
                        industry,
                        some,
                        employees,
                        "Storgata 1",
                        postCode,
                        municipality,
                        parent,
                        closed)
                + "\n";
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (!name.endsWith(".gz")) {
            return Files.writeString(file, "\ufeff" + text);
        }
        try (GZIPOutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(text.getBytes(UTF_8));
        }
        return file;
    }

    private String of(String unit, String expression) {
        return one(
                "select " + expression + " from workplace w join workplace_standing s on s.workplace_id = w.id"
                        + " join workplace_register r on r.workplace_id = w.id where w.unit_number = ?",
                unit);
    }

    private int events(String kind, String unit) {
        return Integer.parseInt(one(
                "select count(*) from outbox_event o join workplace w on w.id = o.subject where o.kind = ? and w.unit_number = ?",
                kind,
                unit));
    }

    private int named(String pattern) {
        return Integer.parseInt(one("select count(*) from employer where name like ?", pattern));
    }

    private String one(String sql, Object... parameters) {
        return transactions.execute(
                TransactionDefinition.READ_ONLY,
                status -> rows.first(sql, row -> row.getString(1), parameters).orElseThrow());
    }

    private void write(String sql, Object... parameters) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> rows.write(sql, parameters));
    }
}
