package no.innpass.organisation.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.AuditRows;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** A real installation begins without offices: an administrator makes, changes and closes them. */
@MicronautTest(transactional = false)
@Requirement("PRI-01")
class OfficeAdministrationIT implements OnPostgres {
    private static final String OFFICES = "/api/v1/administration/offices";
    private static final String PROVIDERS = "/api/v1/administration/providers";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Offices offices;

    @Inject
    ImportOffices importOffices;

    @Inject
    CandidateImports imports;

    @Inject
    AuditRows audit;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void anOfficeIsMadeOnceAndServesItsMunicipalities() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        String body = office("5601", "Nav Alta", "5601", "\"5612\", \"5620\"", false);
        Api.Answer made = api.post(admin, OFFICES, body, "Idempotency-Key", "alta-1");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.text("region")).isEqualTo("NORD_NORGE");
        assertThat(names(made.body().get("municipalities"), "number")).containsExactly("5601", "5612", "5620");
        assertThat(made.body().get("standing").size()).isZero();
        assertThat(api.post(admin, OFFICES, body, "Idempotency-Key", "alta-1").id())
                .as("the same key")
                .isEqualTo(made.id());
        assertThat(api.post(admin, OFFICES, body).text("code")).isEqualTo("OFFICE_NUMBER_TAKEN");
        for (String municipality : List.of("5601", "5612", "5620")) {
            assertThat(offices.serving(municipality)).extracting(Office::name).containsExactly("Nav Alta");
        }
        assertThat(audit.about(made.id())).containsExactly("ADD_OFFICE PERMIT null");
        assertThat(names(api.get(admin, "/api/v1/offices").body(), "name")).contains("Nav Alta");
    }

    @Test
    void whatIsNotRightIsRefusedWithItsField() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Api.Answer form = api.post(admin, OFFICES, office("12", " ", "9", "", false));
        assertThat(form.status()).isEqualTo(400);
        assertThat(form.pointers()).contains("/number", "/name", "/municipality");
        Api.Answer unknown = api.post(admin, OFFICES, office("7001", "Nav Ingensteds", "3403", "\"9898\"", false));
        assertThat(unknown.text("code")).isEqualTo("MUNICIPALITY_UNKNOWN");
        assertThat(unknown.pointers()).containsExactly("/municipalities");
        assertThat(unknown.text()).contains("9898");
    }

    @Test
    void twoOfficesShareAMunicipalityOnlyWhereThatIsMeant() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        make(admin, office("0315", "Nav Grünerløkka", "0301", "", true));
        String second = office("0316", "Nav Gamle Oslo", "0301", "", false);
        Api.Answer refused = api.post(admin, OFFICES, second);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("MUNICIPALITY_TAKEN");
        assertThat(refused.text("detail")).contains("Nav Grünerløkka");
        Api.Answer meant = make(admin, second.replace("false", "true"));
        assertThat(meant.body().get("shared").getBooleanValue()).isTrue();
        assertThat(offices.serving("0301")).extracting(Office::number).containsExactly("0315", "0316");
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndShowsAtOnce() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Api.Answer made = make(admin, office("1103", "Nav Stavnger", "1103", "", false));
        String path = OFFICES + "/" + made.id();
        assertThat(offices.find(List.of(made.id())).get(made.id()).name()).isEqualTo("Nav Stavnger");
        String mended = office("1103", "Nav Stavanger", "1103", "\"1127\"", false);
        assertThat(api.put(admin, path, mended).status()).isEqualTo(428);
        Api.Answer changed = api.put(admin, path, mended, "If-Match", made.etag());
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(api.put(admin, path, mended, "If-Match", made.etag()).text("code"))
                .isEqualTo("CONFLICT");
        assertThat(offices.find(List.of(made.id())).get(made.id()).name()).isEqualTo("Nav Stavanger");
        assertThat(offices.serving("1127")).extracting(Office::id).containsExactly(made.id());
        assertThat(api.put(
                                admin,
                                path,
                                mended.replace("\"number\": \"1103\"", "\"number\": \"1104\""),
                                "If-Match",
                                changed.etag())
                        .pointers())
                .containsExactly("/number");
    }

    @Test
    void anOfficeThatSomethingStandsAtIsNotClosedAndSaysHowMuch() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Api.Answer made = make(admin, office("4601", "Nav Bergen vest", "4601", "", true));
        Office office = offices.find(made.id()).orElseThrow();
        Callers.Caller leader = callers.staff(Role.OFFICE_LEADER, office);
        Callers.Caller adviser = callers.staff(Role.ADVISER, office);
        imports.of(adviser.actor(), ProfileBuilder.aProfile());
        String path = OFFICES + "/" + made.id();

        Api.Answer full = api.get(admin, path);
        assertThat(names(full.body().get("leaders"), null))
                .containsExactly(leader.actor().displayName());
        assertThat(standing(full)).containsExactly("PEOPLE 2", "ROLES 2", "CANDIDATES 1");
        Api.Answer refused = api.put(admin, path + "/closure", "{}", "If-Match", full.etag());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("OFFICE_IN_USE");
        assertThat(refused.text("detail")).contains("5");
        assertThat(offices.find(made.id()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void aColleagueMovesToAnotherOffice() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Api.Answer made = make(admin, office("3901", "Nav Horten", "3901", "", true));
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        String login = "/api/v1/logins/" + adviser.actor().loginId();
        Api.Answer read = api.get(admin, login);
        assertThat(read.body().get("office").get("name").getStringValue())
                .isEqualTo(callers.office().name());
        String body = "{\"officeId\": \"" + made.id() + "\", \"reason\": \"Kontorene slås sammen\"}";
        assertThat(api.put(admin, login + "/office", body).status()).isEqualTo(428);
        Api.Answer moved = api.put(admin, login + "/office", body, "If-Match", read.etag());
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.body().get("office").get("name").getStringValue()).isEqualTo("Nav Horten");
        assertThat(api.put(admin, login + "/office", body, "If-Match", read.etag())
                        .text("code"))
                .isEqualTo("CONFLICT");
        assertThat(api.put(
                                admin,
                                login + "/office",
                                body.replace(made.id().toString(), new UUID(1, 2).toString()),
                                "If-Match",
                                moved.etag())
                        .pointers())
                .containsExactly("/officeId");
        String own = "/api/v1/logins/" + admin.actor().loginId();
        assertThat(api.put(
                                admin,
                                own + "/office",
                                body,
                                "If-Match",
                                api.get(admin, own).etag())
                        .text("code"))
                .isEqualTo("OWN_LOGIN");
        assertThat(audit.about(adviser.actor().loginId())).contains("MOVE_COLLEAGUE PERMIT null");
    }

    @Test
    void nothingNewComesToAClosedOffice() throws Exception {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Api.Answer made = make(admin, office("1505", "Nav Kristiansund", "1505", "", false));
        String path = OFFICES + "/" + made.id();
        Office office = offices.find(made.id()).orElseThrow();
        Api.Answer closed = api.put(admin, path + "/closure", "{}", "If-Match", made.etag());
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);

        assertThat(names(api.get(admin, "/api/v1/offices").body(), "number")).doesNotContain("1505");
        assertThat(names(api.get(admin, OFFICES).body(), "number")).contains("1505");
        assertThat(offices.serving("1505")).extracting(Office::id).doesNotContain(made.id());
        assertThat(api.post(admin, "/api/v1/logins", """
                        {"name": "Ida Sen", "phone": "+4740000000", "officeId": "%s", "language": "NB"}""".formatted(made.id())).pointers())
                .containsExactly("/officeId");
        Callers.Caller elsewhere = callers.staff(Role.ADVISER);
        UUID candidate = imports.of(elsewhere.actor(), ProfileBuilder.aProfile());
        assertThat(moved(candidate, office.id())).hasStackTraceContaining("the office is closed");
        assertThat(api.put(admin, path, office("1505", "Nytt navn", "1505", "", false), "If-Match", closed.etag())
                        .text("code"))
                .isEqualTo("OFFICE_CLOSED");

        Api.Answer open = api.put(admin, path + "/reopening", "{}", "If-Match", closed.etag());
        assertThat(open.status()).isEqualTo(200);
        assertThat(moved(candidate, office.id())).isNull();
        assertThat(audit.about(made.id())).contains("CLOSE_OFFICE PERMIT null", "REOPEN_OFFICE PERMIT null");
    }

    @Test
    void whoComesInTheMomentOfClosingFindsTheOfficeClosed() throws Exception {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        Api.Answer made = make(admin, office("1506", "Nav Molde", "1506", "", false));
        UUID candidate = imports.of(callers.staff(Role.ADVISER).actor(), ProfileBuilder.aProfile());
        CompletableFuture<Throwable> late = transactions.execute(TransactionDefinition.DEFAULT, closing -> {
            run(closing.getConnection(), "select from office where id = '" + made.id() + "' for update");
            CompletableFuture<Throwable> waits = CompletableFuture.supplyAsync(() -> moved(candidate, made.id()));
            run(closing.getConnection(), "select pg_sleep(0.3)");
            run(closing.getConnection(), "update office set closed_at = now() where id = '" + made.id() + "'");
            return waits;
        });
        assertThat(late.get(10, TimeUnit.SECONDS)).hasStackTraceContaining("the office is closed");
    }

    @Test
    void onlyAnAdministratorSeesAndWritesIt() {
        Api.Answer made = make(callers.staff(Role.ADMIN), office("5001", "Nav Heimdal", "5001", "", true));
        for (Role role : List.of(Role.OFFICE_LEADER, Role.ADVISER, Role.AUDITOR, Role.MARKET_COORDINATOR)) {
            Callers.Caller other = callers.staff(role);
            assertThat(api.get(other, OFFICES).status()).isEqualTo(403);
            assertThat(api.post(other, OFFICES, office("5002", "Nav Falkenborg", "5001", "", true))
                            .status())
                    .isEqualTo(403);
            assertThat(api.put(other, OFFICES + "/" + made.id() + "/closure", "{}", "If-Match", made.etag())
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    @Requirement("INTG-03")
    void manyComeInFromAFileAndAgainChangeNothing() {
        OfficeRequest bodo = new OfficeRequest("1804", "Nav Bodø", "1804", List.of("1839"), true);
        assertThat(put(bodo)).isEqualTo("CREATED");
        assertThat(put(bodo)).isEqualTo("UNCHANGED");
        assertThat(put(new OfficeRequest("1804", "Nav Bodø og Beiarn", "1804", List.of("1839"), true)))
                .isEqualTo("CHANGED");
        assertThat(offices.serving("1839")).extracting(Office::name).containsExactly("Nav Bodø og Beiarn");
    }

    @Test
    void providersAreMadeAndChanged() {
        Callers.Caller admin = callers.staff(Role.ADMIN);
        String body = """
                {"organisationNumber": "310000019", "name": "Vekst Hedmark AS", "county": "34"}""";
        assertThat(api.post(admin, PROVIDERS, body.replace("310000019", "310000018"))
                        .pointers())
                .containsExactly("/organisationNumber");
        assertThat(api.post(admin, PROVIDERS, body.replace("\"34\"", "\"99\"")).pointers())
                .containsExactly("/county");
        Api.Answer made = api.post(admin, PROVIDERS, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(api.post(admin, PROVIDERS, body).text("code")).isEqualTo("PROVIDER_TAKEN");
        Api.Answer changed = api.put(
                admin, PROVIDERS + "/" + made.id(), body.replace("Hedmark", "Innlandet"), "If-Match", made.etag());
        assertThat(changed.text("name")).isEqualTo("Vekst Innlandet AS");
        assertThat(api.put(admin, PROVIDERS + "/" + made.id(), body, "If-Match", made.etag())
                        .text("code"))
                .isEqualTo("CONFLICT");
        assertThat(audit.about(made.id())).contains("ADD_PROVIDER PERMIT null", "CHANGE_PROVIDER PERMIT null");
    }

    private Api.Answer make(Callers.Caller admin, String body) {
        Api.Answer made = api.post(admin, OFFICES, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private String put(OfficeRequest office) {
        return transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> importOffices.put(office).change().name());
    }

    /** What kept the candidate from coming to the office; null when nothing did. */
    private Throwable moved(UUID candidate, UUID office) {
        try {
            return transactions.execute(TransactionDefinition.DEFAULT, status -> {
                run(
                        status.getConnection(),
                        "update candidate set office_id = '" + office + "' where id = '" + candidate + "'");
                return null;
            });
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException refused) {
            throw new IllegalStateException(String.valueOf(refused), refused);
        }
    }

    private static List<String> standing(Api.Answer office) {
        return java.util.stream.StreamSupport.stream(
                        office.body().get("standing").values().spliterator(), false)
                .map(one -> one.get("thing").getStringValue() + " "
                        + one.get("count").getIntValue())
                .toList();
    }

    private static List<String> names(JsonNode list, String field) {
        return java.util.stream.StreamSupport.stream(list.values().spliterator(), false)
                .map(one ->
                        field == null ? one.getStringValue() : one.get(field).getStringValue())
                .toList();
    }

    private static String office(String number, String name, String seat, String others, boolean shared) {
        return """
                {"number": "%s", "name": "%s", "municipality": "%s", "municipalities": [%s], "shared": %s}""".formatted(number, name, seat, others, shared);
    }
}
