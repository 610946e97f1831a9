package no.innpass.geography;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Requirement("INTG-17")
class AreaControllerIT implements OnPostgres {
    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    Callers callers;

    @Test
    void findsPlacesAsTheUserTypes() {
        Map<?, ?> page = get("/api/v1/areas?query=lille&limit=2");
        List<Object> names = ((List<?>) page.get("items"))
                .stream().<Object>map(item -> ((Map<?, ?>) item).get("name")).toList();
        assertThat(names).containsExactly("Lillehammer", "Lillesand");
    }

    @Test
    void answersOnePlaceByItsNumber() {
        assertThat((Object) get("/api/v1/areas/1").get("name")).isEqualTo("Oslo");
        assertThat((Object) get("/api/v1/areas/1").get("countyName")).isEqualTo("Oslo");
    }

    @Test
    void refusesWhatMakesNoSenseAndNamesTheField() {
        assertThat(refused("/api/v1/areas?query=%20").toString()).contains("query");
        assertThat(refused("/api/v1/areas?query=oslo&limit=51").toString()).contains("limit");
        assertThat(refused("/api/v1/areas?query=oslo&limit=many").toString()).contains("limit");
        assertThat((Object) refused("/api/v1/areas/1023").get("code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void takesAnyText() {
        assertThat((List<?>) get("/api/v1/areas?query=%F0%9F%98%80").get("items"))
                .isEmpty();
        assertThat((List<?>) get("/api/v1/areas?query=%D7%A9%D7%9C%D7%95%D7%9D").get("items"))
                .isEmpty();
    }

    @Test
    void asksForALogin() {
        HttpResponse<?> answer = send(HttpRequest.GET("/api/v1/areas?query=oslo"));
        assertThat(answer.code()).isEqualTo(401);
    }

    private Map<?, ?> get(String path) {
        return client.toBlocking().retrieve(HttpRequest.GET(path).bearerAuth(bearer()), Map.class);
    }

    private Map<?, ?> refused(String path) {
        HttpResponse<?> answer = send(HttpRequest.GET(path).bearerAuth(bearer()));
        assertThat(answer.code()).isBetween(400, 499);
        return answer.getBody(Map.class).orElseThrow();
    }

    private String bearer() {
        return callers.staff(Role.ADVISER).bearer();
    }

    private HttpResponse<?> send(HttpRequest<?> request) {
        try {
            return client.toBlocking().exchange(request, Map.class);
        } catch (HttpClientResponseException refusal) {
            return refusal.getResponse();
        }
    }
}
