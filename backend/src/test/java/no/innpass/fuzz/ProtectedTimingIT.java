package no.innpass.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.security.Role;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Whether the time of an answer tells a protected identity from nobody: on demand ({@code infra/protected-timing}), since it needs a
 * machine at rest. In each of three runs 2,000 calls of either kind, in turn; two runs must show no difference: medians within 5 %,
 * and a two-sample Kolmogorov-Smirnov test with p above 0.01.
 */
@MicronautTest(transactional = false)
@Requirement("PRI-19")
@EnabledIfSystemProperty(named = "innpass.timing", matches = "true")
class ProtectedTimingIT implements OnPostgres {
    private static final int RUNS = 3;
    private static final int CALLS = 2_000;
    private static final int WARM_UP = 2_000;
    private static final int PEOPLE = 50;

    @Inject
    EmbeddedServer server;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    Tables tables;

    private final Random random = new Random(19);

    @Test
    void theTimeOfTheAnswerDoesNotTell() {
        Callers.Caller owner = callers.staff(Role.ADVISER);
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(imports.of(owner.actor(), ProfileBuilder.aProfile().tasks("bake")));
        }
        tables.change("update candidate set protected_identity = true");
        Map<String, String> colleague =
                Map.of("Authorization", "Bearer " + callers.staff(Role.ADVISER).bearer());
        List<Boolean> passed = new ArrayList<>();
        try (Wire wire = new Wire(server.getURI())) {
            measured(wire, colleague, people, WARM_UP);
            for (int run = 1; run <= RUNS; run++) {
                passed.add(isAlike(run, measured(wire, colleague, people, CALLS)));
            }
        }
        assertThat(passed.stream().filter(one -> one).count()).isGreaterThanOrEqualTo(2);
    }

    /** Microseconds of calls about the protected, and about nobody. */
    private record Times(double[] hidden, double[] nobody) {}

    private Times measured(Wire wire, Map<String, String> headers, List<UUID> people, int calls) {
        Times times = new Times(new double[calls], new double[calls]);
        for (int i = 0; i < calls; i++) {
            boolean first = random.nextBoolean();
            for (boolean hidden : new boolean[] {first, !first}) {
                UUID id = hidden ? people.get(random.nextInt(people.size())) : UUID.randomUUID();
                long start = System.nanoTime();
                int status = wire.send("GET", "/api/v1/candidates/" + id, "", headers)
                        .status();
                double micros = (System.nanoTime() - start) / 1_000.0;
                assertThat(status).isEqualTo(404);
                (hidden ? times.hidden() : times.nobody())[i] = micros;
            }
        }
        return times;
    }

    private static boolean isAlike(int run, Times times) {
        double hidden = median(times.hidden());
        double nobody = median(times.nobody());
        double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(times.hidden(), times.nobody());
        System.out.printf(
                "Run %d: median %.0f microseconds for the protected, %.0f for nobody (%+.1f %%), KS p = %.3f%n",
                run, hidden, nobody, 100 * (hidden / nobody - 1), p);
        return Math.abs(hidden / nobody - 1) <= 0.05 && p > 0.01;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
