package no.innpass.platform.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.MutableClock;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through the real server, with small budgets and a clock that is moved by hand. */
@MicronautTest(transactional = false)
@Requirement("INTG-01")
class RateLimitsIT implements OnPostgres {
    private static final String CANDIDATES = "/api/v1/candidates";

    @Inject
    EmbeddedServer server;

    @Inject
    Callers callers;

    @Inject
    MutableClock clock;

    @Inject
    Tables tables;

    @Override
    public Map<String, String> moreProperties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("innpass.limits.rates", "true");
        properties.put("innpass.proxy.header", "X-Forwarded-For");
        for (String budget : new String[] {"reads", "writes", "checks", "visitors", "logins", "refusals"}) {
            properties.put("innpass.rate." + budget + ".burst", "4");
            properties.put("innpass.rate." + budget + ".per-second", "2");
        }
        return properties;
    }

    /** Every budget of earlier tests is full again. */
    @BeforeEach
    void rest() {
        clock.advance(Duration.ofSeconds(10));
    }

    @Test
    void aLoginIsRefusedBeyondItsBudgetAndHeardAgainWhenItSaysSo() {
        Callers.Caller kari = callers.staff(Role.ADVISER);
        HttpResponse<String> first = read(kari);
        assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"reads\";q=4;w=2");
        assertThat(header(first, "RateLimit")).isEqualTo("\"reads\";r=3;t=1");
        for (int i = 0; i < 3; i++) {
            assertThat(read(kari).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = read(kari);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"TOO_MANY_REQUESTS\"", "Vent i 1 sekunder", "\"seconds\":1");
        assertThat(header(refused, "Retry-After")).isEqualTo("1");
        assertThat(header(refused, "RateLimit")).startsWith("\"reads\";r=0;");
        assertThat(header(refused, "X-Content-Type-Options")).isEqualTo("nosniff");
        clock.advance(Duration.ofSeconds(1));
        assertThat(read(kari).statusCode()).isEqualTo(200);
    }

    @Test
    void neighboursBehindOneAddressDoNotShareABudgetAndReadingDoesNotSpendWhatWritingNeeds() {
        Callers.Caller kari = callers.staff(Role.ADVISER);
        for (int i = 0; i < 5; i++) {
            read(kari);
        }
        assertThat(read(kari).statusCode()).isEqualTo(429);
        assertThat(read(callers.staff(Role.ADVISER)).statusCode()).isEqualTo(200);
        assertThat(send("POST", CANDIDATES, "{", bearer(kari)).statusCode()).isEqualTo(400);
        HttpResponse<String> checked = send("POST", "/api/v1/language-check", "{", bearer(kari));
        assertThat(header(checked, "RateLimit-Policy")).startsWith("\"checks\"");
    }

    @Test
    void whoIsNotLoggedInIsCountedByTheAddressThatOurOwnProxyTells() {
        for (int i = 0; i < 4; i++) {
            assertThat(visit("198.51.100." + i + ", 203.0.113.7").statusCode()).isEqualTo(200);
        }
        assertThat(visit("198.51.100.9, 203.0.113.7").statusCode()).isEqualTo(429);
        assertThat(visit("203.0.113.8").statusCode()).isEqualTo(200);
        assertThat(visit("2001:db8:0:1::1").statusCode()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            assertThat(visit("2001:db8:0:1::" + (i + 2)).statusCode()).isEqualTo(200);
        }
        assertThat(visit("2001:db8:0:1:ffff::").statusCode()).isEqualTo(429);
        assertThat(visit("2001:db8:0:2::1").statusCode()).isEqualTo(200);
    }

    @Test
    void stepsOfALoginAreCounted() {
        Map<String, String> from = Map.of("X-Forwarded-For", "203.0.113.20", "Accept-Language", "en");
        for (int i = 0; i < 4; i++) {
            assertThat(send("GET", "/demo/login?subject=nobody", "", from).statusCode())
                    .isNotEqualTo(429);
        }
        HttpResponse<String> refused = send("GET", "/demo/login?subject=nobody", "", from);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Too many requests");
    }

    @Test
    @Requirement("PRI-10")
    void aFloodOfForgedTokensIsSlowedDownAndDoesNotFillTheAuditLog() {
        long rows = auditRows();
        Map<String, String> forged = Map.of("X-Forwarded-For", "203.0.113.30", "Authorization", "Bearer a.b.c");
        for (int i = 0; i < 4; i++) {
            assertThat(send("GET", CANDIDATES, "", forged).statusCode()).isEqualTo(401);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(send("GET", CANDIDATES, "", forged).statusCode()).isEqualTo(429);
        }
        assertThat(auditRows() - rows).isEqualTo(4);
        Map<String, String> proven = new HashMap<>(bearer(callers.staff(Role.ADVISER)));
        proven.put("X-Forwarded-For", "203.0.113.30");
        assertThat(send("GET", CANDIDATES, "", proven).statusCode()).isEqualTo(200);
    }

    @Test
    @Requirement("INTG-02")
    void aNeighboursFloodDoesNotHideThatALoginIsToBeConfirmed() {
        Map<String, String> proven = new HashMap<>(bearer(callers.staff(Role.ADMIN)));
        proven.put("X-Forwarded-For", "203.0.113.40");
        clock.advance(Duration.ofMinutes(10));
        for (int i = 0; i < 5; i++) {
            send("GET", CANDIDATES, "", Map.of("X-Forwarded-For", "203.0.113.40", "Authorization", "Bearer a.b.c"));
        }
        assertThat(send("POST", "/api/v1/logins/" + new UUID(0, 7) + "/code", "", proven)
                        .body())
                .contains("\"code\":\"STEP_UP_NEEDED\"");
    }

    private long auditRows() {
        return tables.count("select (select count(*) from audit_inbox) + (select count(*) from audit_entry)");
    }

    private HttpResponse<String> visit(String address) {
        return send("GET", "/api/v1/demo/persons", "", Map.of("X-Forwarded-For", address));
    }

    private HttpResponse<String> read(Callers.Caller caller) {
        return send("GET", CANDIDATES, "", bearer(caller));
    }

    private static Map<String, String> bearer(Callers.Caller caller) {
        return Map.of("Authorization", "Bearer " + caller.bearer(), "Content-Type", "application/json");
    }

    private HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        try (Browser program = new Browser(server.getURI())) {
            return program.send(method, path, body, headers);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
