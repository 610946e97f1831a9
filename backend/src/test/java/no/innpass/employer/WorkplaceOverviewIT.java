package no.innpass.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The list of workplaces seen from above: the map and the file hold what the list holds. */
@MicronautTest(transactional = false)
class WorkplaceOverviewIT implements OnPostgres {
    private static final String HAMAR = "3403";
    private static final String AROUND_HAMAR = "10.5,60.6,11.6,61.0";
    private static final String AROUND_BERGEN = "5.0,60.2,5.6,60.6";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    EmbeddedServer server;

    private Callers.Caller market() {
        return callers.staff(Role.MARKET_CONTACT);
    }

    private UUID inHamar(String name) {
        UUID employer = firms.employer("Oversikt AS", Sector.PRIVATE);
        return firms.workplace(employer, name, null);
    }

    @Test
    @Requirement({"EMP-04", "EMP-07"})
    void theMapCountsEachListedWorkplaceOnce() {
        String word = "kart" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            inHamar(word + i);
        }
        JsonNode areas = areas("query=" + word);
        assertThat(areas.get("items").size()).isEqualTo(1);
        JsonNode hamar = areas.get("items").get(0);
        assertThat(hamar.get("municipalityNumber").getStringValue()).isEqualTo(HAMAR);
        assertThat(hamar.get("latitude").getDoubleValue()).isBetween(60.7, 60.9);
        assertThat(sum(hamar)).isEqualTo(3);
        assertThat(areas.get("nowhere").getIntValue()).isZero();

        assertThat(sum(areas("query=" + word + "&light=RED"))).isZero();
        int all = 0;
        JsonNode whole = areas("register=PROSPECT");
        for (JsonNode one : whole.get("items").values()) {
            all += sum(one);
        }
        assertThat(all + whole.get("nowhere").getIntValue())
                .isEqualTo(listed("register=PROSPECT").size());
    }

    @Test
    @Requirement("EMP-04")
    void theListHoldsWhatTheMapShows() {
        String word = "boks" + UUID.randomUUID().toString().substring(0, 8);
        inHamar(word);
        assertThat(listed("query=" + word + "&box=" + AROUND_HAMAR)).hasSize(1);
        assertThat(listed("query=" + word + "&box=" + AROUND_BERGEN)).isEmpty();
        Api.Answer wrong = api.get(market(), "/api/v1/workplaces?box=11,60,10,61");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("\"parameter\":\"box\"", "\"code\":\"BOX\"");
    }

    @Test
    @Requirement("EMP-04")
    void theFileHoldsTheListedRowsInTheirOrder() throws IOException {
        String word = "fil" + UUID.randomUUID().toString().substring(0, 8);
        inHamar("=" + word + " b");
        inHamar(word + ";\" æ");
        String file = file("sort=NAME_DESC&query=" + word);
        assertThat(file).startsWith("\ufeff");
        List<CSVRecord> rows = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(file.substring(1)))
                .getRecords();
        assertThat(rows.getFirst().get(0)).isEqualTo("Workplace");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get(0)).isEqualTo(word + ";\" æ");
        assertThat(rows.get(2).get(0)).as("no spreadsheet reckons with it").isEqualTo("'=" + word + " b");
        assertThat(rows.get(1).get(5)).isEqualTo("Hamar");
        assertThat(rows.get(1).get(10)).isEqualTo("Not contacted");
        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(13));
    }

    private String file(String asked) {
        try (Browser browser = new Browser(server.getURI())) {
            HttpResponse<String> response = browser.send(
                    "GET",
                    "/api/v1/workplaces/file?" + asked,
                    "",
                    Map.of("Authorization", "Bearer " + market().bearer(), "Accept-Language", "en"));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"innpass-workplaces.csv\"");
            return response.body();
        }
    }

    private JsonNode areas(String asked) {
        Api.Answer answer = api.get(market(), "/api/v1/workplaces/areas?" + asked);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static int sum(JsonNode areaOrAreas) {
        return List.of("green", "yellow", "red", "grey").stream()
                .map(areaOrAreas::get)
                .mapToInt(count -> count == null ? 0 : count.getIntValue())
                .sum();
    }

    private List<String> listed(String asked) {
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            Api.Answer page = api.get(market(), "/api/v1/workplaces?limit=100&" + asked + next.get());
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            StreamSupport.stream(page.body().get("items").values().spliterator(), false)
                    .forEach(row -> ids.add(row.get("id").getStringValue()));
            next = Optional.ofNullable(page.body().get("next"))
                    .filter(cursor -> !cursor.isNull())
                    .map(cursor -> "&cursor=" + cursor.getStringValue());
        }
        return ids;
    }
}
