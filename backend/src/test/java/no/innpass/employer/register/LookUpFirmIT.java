package no.innpass.employer.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register's service over HTTP, against answers in its published form. */
@MicronautTest(transactional = false)
class LookUpFirmIT implements OnPostgres {
    private final RecordedRegister register = new RecordedRegister();

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Api api;

    @Inject
    Rows rows;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    private String body = "";
    private String shop = "";
    private String closed = "";

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.register.url", register.address());
    }

    @AfterAll
    void end() {
        register.close();
    }

    @BeforeEach
    void aFirmWithTwoUnits() {
        body = firms.number();
        shop = firms.number();
        closed = firms.number();
        register.breaks(false);
        register.entity(body, "FJELLBAKERIET AS", "AS", false);
        register.unit(
                shop, "FJELLBAKERIET UTSALG", body, "\"antallAnsatte\": 12, \"harRegistrertAntallAnsatte\": true,");
        register.unit(closed, "FJELLBAKERIET GAMLE", body, "\"nedleggelsesdato\": \"2020-01-31\",");
    }

    @Test
    @Requirement({"INTG-06", "EMP-01"})
    void aFirmIsFoundByItsNumberWithItsUnitsAndNothingIsStored() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        Api.Answer found = api.get(market, of(body.substring(0, 3) + "%20" + body.substring(3)));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text())
                .contains(
                        "\"name\":\"FJELLBAKERIET AS\"",
                        "\"standing\":\"ACTIVE\"",
                        "\"source\":\"LIVE\"",
                        "\"unitsInAll\":2")
                .contains(
                        "\"number\":\"%s\",\"name\":\"FJELLBAKERIET UTSALG\",\"industry\":\"G\",\"industryCode\":\"47.240\",\"employees\":12,\"sizeBand\":\"S5_19\""
                                .formatted(shop))
                .contains(
                        "\"municipality\":\"Hamar\"",
                        "\"address\":\"Kjøpesenteret, Torggata 2\"",
                        "\"closedOn\":\"2020-01-31\"")
                .doesNotContain("workplaceId", "employerId");
        assertThat(count("select count(*) from employer where organisation_number = ?", body))
                .isZero();

        assertThat(api.get(market, of(shop)).text())
                .as("a unit's number finds the firm with that unit alone")
                .contains("FJELLBAKERIET AS", "\"unitsInAll\":1")
                .doesNotContain("GAMLE");
    }

    @Test
    @Requirement({"INTG-06", "EMP-01", "EMP-03"})
    void unitsAreTakenInWithWhatTheRegisterTellsAndTheirOwner() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        Api.Answer taken = api.post(market, of(body) + "/workplaces", taking(market, shop));

        assertThat(taken.status()).isEqualTo(201);
        assertThat(transactions.<String>executeRead(status -> rows.first(
                                """
                        select w.name || ' ' || w.industry || ' ' || w.employees || ' ' || w.municipality_number || ' ' || (w.owner_id = ?) || ' '
                          || e.name || ' ' || r.address || ' ' || s.cap
                        from workplace w join employer e on e.id = w.employer_id join workplace_register r on r.workplace_id = w.id
                        join workplace_standing s on s.workplace_id = w.id where w.unit_number = ?""", row -> row.getString(1), market.actor().personId(), shop)
                        .orElseThrow()))
                .isEqualTo("FJELLBAKERIET UTSALG G 12 3403 true FJELLBAKERIET AS Kjøpesenteret, Torggata 2 2");
        assertThat(count(
                        "select count(*) from outbox_event o join workplace w on w.id = o.subject where o.kind = 'WorkplaceAdded' and w.unit_number = ?",
                        shop))
                .isEqualTo(1);
        assertThat(api.get(market, of(body)).text()).contains("workplaceId", "employerId");

        Api.Answer again = api.post(market, of(body) + "/workplaces", taking(market, shop));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("UNITS_NOT_TAKEN", "TAKEN");
        assertThat(again.pointers()).containsExactly("/units/0");
    }

    @Test
    @Requirement("INTG-06")
    void allThatIsWrongIsNamedAndNothingIsStored() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        String other = firms.number();
        Api.Answer wrong = api.post(
                market,
                of(body) + "/workplaces",
                "{\"units\": [\"%s\", \"%s\", \"%s\", \"%s\"]}".formatted(shop, closed, other, shop));
        assertThat(wrong.pointers()).containsExactly("/units/1", "/units/2", "/units/3");
        assertThat(wrong.text()).contains("CLOSED", "UNKNOWN", "TWICE");
        assertThat(count("select count(*) from employer where organisation_number = ?", body))
                .isZero();

        Api.Answer owner = api.post(
                market,
                of(body) + "/workplaces",
                "{\"units\": [\"%s\"], \"ownerId\": \"%s\"}".formatted(shop, UUID.randomUUID()));
        assertThat(owner.pointers()).containsExactly("/ownerId");
        assertThat(count("select count(*) from employer where organisation_number = ?", body))
                .as("all or nothing")
                .isZero();

        assertThat(api.get(market, of("974760674")).text()).contains("NUMBER_NOT_VALID");
        assertThat(api.get(market, of(other)).status()).isEqualTo(404);
        assertThat(api.get(market, of(other)).text()).contains("NOT_IN_REGISTER");
    }

    @Test
    @Requirement("INTG-06")
    void aFirmThatIsClosedIsToldOfAndNotTakenIn() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        String bankrupt = firms.number();
        String gone = firms.number();
        String unit = firms.number();
        register.entity(bankrupt, "KONKURSBOET AS", "AS", true);
        register.unit(unit, "KONKURSBOET BUTIKK", bankrupt, "");
        register.deleted(gone, "SLETTET AS");

        assertThat(api.get(market, of(bankrupt)).text()).contains("\"standing\":\"BANKRUPT\"");
        assertThat(api.get(market, of(gone)).text()).contains("\"standing\":\"GONE\"", "\"since\":\"2024-03-01\"");
        Api.Answer refused = api.post(market, of(bankrupt) + "/workplaces", taking(market, unit));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("FIRM_CLOSED");
    }

    @Test
    @Requirement("INTG-06")
    void aRegisterThatDoesNotAnswerStopsNobody() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        assertThat(api.post(market, of(body) + "/workplaces", taking(market, shop))
                        .status())
                .isEqualTo(201);
        register.breaks(true);

        assertThat(api.get(market, of(body)).text())
                .as("what stands here")
                .contains("\"source\":\"HERE\"", "FJELLBAKERIET UTSALG", "\"unitsInAll\":1");
        assertThat(api.get(market, of(shop)).text()).contains("\"source\":\"HERE\"", "\"unitsInAll\":1");
        Api.Answer unknown = api.get(market, of(firms.number()));
        assertThat(unknown.status()).isEqualTo(503);
        assertThat(unknown.text()).contains("REGISTER_SILENT");
        assertThat(api.post(market, of(body) + "/workplaces", taking(market, closed))
                        .status())
                .isEqualTo(503);
    }

    @Test
    @Requirement("INTG-06")
    void aFirmWithManyUnitsShowsTheFirstAndTakesAnyByItsNumber() {
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        String large = firms.number();
        register.entity(large, "STORBYEN KOMMUNE", "KOMM", false);
        String last = "";
        for (int i = 0; i < 305; i++) {
            last = firms.number();
            register.unit(last, "ENHET " + i, large, "");
        }
        assertThat(api.get(market, of(large)).text())
                .contains("\"unitsInAll\":305", "\"sector\":\"MUNICIPAL\"")
                .doesNotContain(last);
        assertThat(api.post(market, of(large) + "/workplaces", taking(market, last))
                        .status())
                .isEqualTo(201);
    }

    private static String of(String number) {
        return "/api/v1/register/" + number;
    }

    private static String taking(Callers.Caller owner, String unit) {
        return "{\"units\": [\"%s\"], \"ownerId\": \"%s\"}"
                .formatted(unit, owner.actor().personId());
    }

    private long count(String sql, Object... values) {
        return transactions.<Long>executeRead(
                status -> rows.first(sql, row -> row.getLong(1), values).orElseThrow());
    }
}
