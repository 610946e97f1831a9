package no.innpass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Every kind of answer carries the headers, whoever makes it. */
@MicronautTest(transactional = false)
@Requirement("PRI-02")
class SecurityHeadersIT implements OnPostgres {
    @Inject
    EmbeddedServer server;

    @Inject
    Callers callers;

    @Inject
    ResourceResolver resources;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.hsts", "365d");
    }

    @Test
    void everyKindOfAnswerCarriesThem() {
        Map<String, HttpResponse<String>> answers = answers();
        assertThat(answers.values().stream().map(HttpResponse::statusCode))
                .contains(200, 303, 400, 401, 403, 404, 405, 413, 415);
        answers.forEach((kind, answer) -> {
            assertThat(header(answer, "X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).as(kind).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).as(kind).contains("camera=()", "geolocation=()");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(header(answer, "Strict-Transport-Security")).as(kind).isEqualTo("max-age=31536000");
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(kind)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "http", "*");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(kind)
                    .hasSize(1);
            assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                    .as(kind)
                    .isEmpty();
        });
    }

    @Test
    void whatMayBeAboutAPersonIsNotKeptByBrowserOrProxy() {
        answers().forEach((kind, answer) -> {
            if (kind.contains("/api/") || answer.statusCode() >= 300) {
                assertThat(header(answer, "Cache-Control")).as(kind).isEqualTo("no-store");
            }
        });
    }

    @Test
    void dataMayLoadNothingWhenItIsOpenedAsAPage() {
        HttpResponse<String> answer = answers().get("GET /api/v1/candidates");
        assertThat(header(answer, "Content-Security-Policy")).doesNotContain("'self'");
    }

    @Test
    void pagesMayUseOurOwnScriptsAndStylesOnlyAndFilesWithANameOfTheirOwnAreKept() {
        if (resources.getResource("classpath:public/index.html").isEmpty()) {
            return; // built without the browser application
        }
        HttpResponse<String> page = answers().get("GET /");
        assertThat(header(page, "Content-Security-Policy")).isEqualTo(SecurityHeaders.PAGE);
        assertThat(page.body()).doesNotContain("<style", "style=", "onload=", "javascript:");
        assertThat(page.body().replaceAll("<script[^>]*src=\"/assets/[^>]*></script>", ""))
                .doesNotContain("<script");
        String script = page.body().replaceAll("(?s).*src=\"(/assets/[^\"]+)\".*", "$1");
        HttpResponse<String> file = send("GET", script, "", Map.of());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Cache-Control")).contains("immutable");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private Map<String, HttpResponse<String>> answers() {
        Map<String, String> adviser = bearer(callers.staff(Role.ADVISER));
        Map<String, String> wrongType = new HashMap<>(adviser);
        wrongType.put("Content-Type", "text/plain");
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        add(answers, "GET /", Map.of());
        add(answers, "GET /kandidater/1", Map.of());
        add(answers, "GET /health", Map.of());
        add(answers, "GET /openapi/innpass-v1.yml", Map.of());
        add(answers, "GET /assets/none.js", Map.of());
        add(answers, "GET /none.txt", Map.of());
        add(answers, "GET /demo/login?subject=x", Map.of());
        add(answers, "GET /api/v1/candidates", adviser);
        add(answers, "GET /api/v1/candidates?limit=x", adviser);
        add(answers, "GET /api/v1/candidates", Map.of("Authorization", "Bearer x"), " forged");
        add(answers, "GET /api/v1/audit/log", adviser);
        add(answers, "GET /api/v1/nothing", adviser);
        add(answers, "DELETE /api/v1/candidates", adviser);
        add(answers, "POST /api/v1/candidates", wrongType);
        add(answers, "GET /api/v1/candidates", Map.of("Accept", "image/png"), " as a picture");
        answers.put(
                "POST /api/v1/candidates large", send("POST", "/api/v1/candidates", "x".repeat(3_000_000), adviser));
        answers.put(
                "POST /api/v1/language-check from elsewhere",
                send(
                        "POST",
                        "/api/v1/language-check",
                        "{}",
                        Map.of("Cookie", "innpass_session=x", "Origin", "https://elsewhere.example")));
        return answers;
    }

    private void add(Map<String, HttpResponse<String>> answers, String call, Map<String, String> headers) {
        add(answers, call, headers, "");
    }

    private void add(Map<String, HttpResponse<String>> answers, String call, Map<String, String> headers, String more) {
        String[] parts = call.split(" ");
        answers.put(call + more, send(parts[0], parts[1], "", headers));
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
