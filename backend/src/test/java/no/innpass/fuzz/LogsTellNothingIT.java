package no.innpass.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.LogRecorder;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Every operation, asked well and asked wrongly, leaves nothing of anybody in a log line (PRI-07, PRI-10). */
@MicronautTest(transactional = false)
class LogsTellNothingIT implements OnPostgres {
    private static final int WRONG_ONES = 8;

    /** Stands in every free text, name, address and number that is sent. */
    private static final String CANARY = "Kanarifugl";

    private static final Pattern PERSONAL = Pattern.compile(
            "Test ref-|" + CANARY + "|kari@example|9000000|4000000|Ny Person|Bare menn|LEAVE_OR_ILLNESS|"
                    + Arrays.stream(FunctionalAttribute.values())
                            .map(attribute -> "\\b" + attribute + "\\b")
                            .collect(Collectors.joining("|")));

    @Inject
    EmbeddedServer server;

    @Inject
    Stage stage;

    private final ApiDescription api = ApiDescription.read();
    private final Random random = new Random(20261121);

    @Test
    @Requirement("PRI-07")
    void noLineOfTheLogTellsOfAnybody() {
        try (LogRecorder log = new LogRecorder();
                Wire wire = new Wire(server.getURI())) {
            LoggerFactory.getLogger(LogsTellNothingIT.class).debug("the recorder runs");
            stage.build();
            Cases cases = new Cases(api, stage);
            Examples examples = new Examples(api, stage.ids());
            int answered = 0;
            for (Operation operation : api.operations()) {
                String good = operation.hasBody() ? Json.write(examples.of(operation.body())) : "";
                answered += send(wire, operation, stage.path(operation), good).status() < 300 ? 1 : 0;
                for (int i = 0; i < WRONG_ONES; i++) {
                    Cases.Case wrong = cases.drawn(operation, random);
                    send(wire, operation, wrong.path(), wrong.body());
                }
            }
            assertThat(answered).as("operations that did what was asked").isGreaterThan(60);
            assertThat(log.lines()).anyMatch(line -> line.contains("the recorder runs"));
            assertThat(log.lines()).noneMatch(line -> PERSONAL.matcher(line).find());
        }
    }

    private Wire.Answer send(Wire wire, Operation operation, String path, String body) {
        return wire.send(
                operation.method(),
                path,
                body.replace("Tekst", CANARY),
                Cases.headers(operation, stage.owner(operation).bearer()));
    }
}
