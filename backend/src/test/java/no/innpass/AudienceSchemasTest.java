package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every field that an audience can be sent stands in a file, so that a new one is seen by whoever reviews the change. After a wanted
 * change run this test once with {@code -Dinnpass.update=true}, and read what was added.
 */
@Requirement("PRI-09")
class AudienceSchemasTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "audiences");

    /** What only staff may know: motives, judgement, light reasons, misuse flags, level, block, compulsion, waiting, count of measures. */
    private static final Pattern STAFF_ONLY = Pattern.compile(
            "motive|judg|light|misuse|suspicion|followuplevel|caseblock|blockedcase|compelled|compulsory|waitinglength|waitingsince"
                    + "|waitingdays|waitedfor|measurecount|numberofmeasures|riskscore|staffnote|internalnote");

    private final ApiDescription api = ApiDescription.read();

    enum Outside {
        EMPLOYER,
        CANDIDATE
    }

    @ParameterizedTest
    @EnumSource
    void whatAnAudienceCanBeSentStandsInItsFile(Outside audience) throws IOException {
        Path file = FOLDER.resolve(audience.name().toLowerCase(Locale.ROOT) + ".txt");
        String sent = String.join("\n", fields(audience)) + "\n";
        if (Boolean.getBoolean("innpass.update")) {
            Files.writeString(file, sent);
        }
        assertThat(Files.readString(file))
                .as("%s is out of date; see the class comment", file)
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("EMP-11")
    void noFieldIsOneThatOnlyStaffMayKnow(Outside audience) {
        assertThat(fields(audience))
                .hasSizeGreaterThan(100)
                .noneMatch(field -> STAFF_ONLY
                        .matcher(field.substring(field.indexOf('.') + 1).toLowerCase(Locale.ROOT))
                        .find());
    }

    /** Schema and field, for all that the operations of this audience, and those of everybody, answer when nothing is wrong. */
    private Set<String> fields(Outside audience) {
        Set<String> fields = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        api.operations().stream()
                .filter(operation ->
                        Set.of(audience.name(), "LOGGED_IN", "ANYBODY").contains(operation.audience()))
                .forEach(operation ->
                        answers(operation).forEach(schema -> collect(operation.toString(), schema, seen, fields)));
        return fields;
    }

    private static List<Object> answers(Operation operation) {
        return operation.answers().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(
                        answer -> object(object(answer.getValue()).getOrDefault("content", Map.of())).values().stream())
                .map(form -> object(form).getOrDefault("schema", Map.of()))
                .collect(Collectors.toList());
    }

    private void collect(String owner, Object node, Set<String> seen, Set<String> fields) {
        Map<String, Object> schema = object(node);
        if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (seen.add(name)) {
                collect(name, api.schema(name), seen, fields);
            }
        }
        for (String many : List.of("allOf", "oneOf", "anyOf")) {
            if (schema.get(many) instanceof List<?> parts) {
                parts.forEach(part -> collect(owner, part, seen, fields));
            }
        }
        for (String one : List.of("items", "additionalProperties")) {
            if (schema.get(one) instanceof Map<?, ?> inner) {
                collect(owner, inner, seen, fields);
            }
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, inner) -> {
                fields.add(owner + "." + name);
                collect(owner + "." + name, inner, seen, fields);
            });
        }
    }

    @SuppressWarnings("unchecked") // the form of the file
    private static Map<String, Object> object(Object node) {
        return (Map<String, Object>) node;
    }
}
