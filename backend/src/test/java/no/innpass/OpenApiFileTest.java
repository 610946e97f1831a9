package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/openapi.yml} is what the code says. After a wanted change of the API run this test once with
 * {@code -Dinnpass.update=true}, then {@code npm run api} in {@code frontend}.
 */
@Requirement("INTG-01")
class OpenApiFileTest {
    private static final Path FILE = Path.of("..", "docs", "openapi.yml");
    private static final Set<String> LIMITS = Set.of("maxLength", "pattern", "format", "enum");

    private final ApiDescription api = ApiDescription.read();

    @Test
    void theDescriptionInTheRepositoryEqualsTheOneGeneratedFromTheCode() throws IOException {
        String generated;
        try (InputStream stream = Objects.requireNonNull(
                getClass().getResourceAsStream("/META-INF/swagger/innpass-v1.yml"), "no description was generated")) {
            generated = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (Boolean.getBoolean("innpass.update")) {
            Files.writeString(FILE, generated);
        }
        assertThat(generated).startsWith("openapi: 3.0.3\n");
        assertThat(Files.readString(FILE))
                .as("docs/openapi.yml is out of date; see the class comment")
                .isEqualTo(generated);
    }

    @Test
    void everyOperationSaysWhoMayCallItAndHowItRefuses() {
        List<String> silent = new ArrayList<>();
        for (Operation operation : api.operations()) {
            Map<String, Object> answers = operation.answers();
            String audience = operation.audience();
            boolean open = audience.equals("ANYBODY");
            boolean known = Set.of("STAFF", "EMPLOYER", "CANDIDATE", "LOGGED_IN", "ANYBODY")
                    .contains(audience);
            boolean refusals = answers.containsKey("default")
                    && (open || answers.keySet().containsAll(Set.of("401", "403")))
                    && (!operation.hasBody() || answers.keySet().containsAll(Set.of("400", "413", "415", "422")))
                    && (!operation.path().contains("{") || answers.containsKey("404"));
            if (!known
                    || !refusals
                    || (open || audience.equals("LOGGED_IN"))
                            != operation.roles().isEmpty()) {
                silent.add(operation.toString());
            }
        }
        assertThat(silent).isEmpty();
        assertThat(api.schema("ProblemBody").get("properties")).asString().contains("code", "fields", "requestId");
    }

    @Test
    void noAudienceHasRolesOfAnother() {
        for (Operation operation : api.operations()) {
            operation
                    .roles()
                    .forEach(role -> assertThat(operation.audience())
                            .as("%s for %s", operation, role)
                            .isEqualTo(
                                    role.equals("CANDIDATE")
                                            ? "CANDIDATE"
                                            : role.startsWith("EMPLOYER_") ? "EMPLOYER" : "STAFF"));
        }
    }

    @Test
    void everyParameterHasItsLimits() {
        List<String> endless = new ArrayList<>();
        for (Operation operation : api.operations()) {
            for (Map<String, Object> parameter : operation.parameters()) {
                Map<String, Object> schema = api.resolved(parameter.get("schema"));
                boolean limited = switch (String.valueOf(schema.get("type"))) {
                    case "string" -> LIMITS.stream().anyMatch(schema::containsKey);
                    case "integer", "number" -> schema.containsKey("minimum") && schema.containsKey("maximum");
                    case "array" -> schema.containsKey("maxItems");
                    case "boolean" -> true;
                    default -> false;
                };
                if (!limited) {
                    endless.add(operation + " " + parameter.get("name"));
                }
            }
        }
        assertThat(endless).isEmpty();
    }
}
