package no.innpass.employer.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.importing.ImportError;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that others publish: brought in whole or not at all, shown with source and year. */
@MicronautTest(transactional = false)
@Requirement("UXC-09")
class LabourFactsIT implements OnPostgres {
    private static final String HEAD = "region;industry;indicator;year;value;source;published_on\n";

    @Inject
    ImportLabourFacts importFacts;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    @TempDir
    Path folder;

    @Test
    void aFileIsBroughtInOnceAndItsYearAndSourceAreShown() throws IOException {
        Path file = file(HEAD
                + "0;;WORKERS_55_66;2025;90000;Tabell 1 (oppdiktet);2026-01-05\n"
                + "0;;WORKERS_15_24;2025;40000;Tabell 1 (oppdiktet);2026-01-05\n"
                + "0;;DEMAND;2035;3;Tabell 2 (oppdiktet);2026-01-05\n");
        assertThat(importFacts.run(file, true).created()).isEqualTo(3);
        assertThat(tables.count("select count(*) from labour_fact"))
                .as("a dry run")
                .isZero();
        assertThat(importFacts.run(file, false).created()).isEqualTo(3);
        LabourReport again = importFacts.run(file, false);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.created() + again.updated()).isZero();
        LabourReport mended =
                importFacts.run(file(HEAD + "0;;WORKERS_55_66;2025;91000;Tabell 1 (oppdiktet);2026-02-01\n"), false);
        assertThat(mended.updated()).isEqualTo(1);

        Journey.Firm firm = journey.firm(1);
        JsonNode own = api.get(firm.manager(), "/api/v1/employer/workplaces/" + firm.workplace() + "/labour-facts")
                .body();
        JsonNode workers = own.get("groups").get(0);
        assertThat(workers.get("group").getStringValue()).isEqualTo("WORKERS");
        assertThat(workers.get("area")).as("all of Norway").isNull();
        assertThat(workers.get("figures").get(0).get("value").getIntValue()).isEqualTo(40_000);
        assertThat(workers.get("figures").get(1).get("value").getIntValue()).isEqualTo(91_000);
        assertThat(workers.get("figures").get(1).get("year").getIntValue()).isEqualTo(2025);
        assertThat(workers.get("sources").get(0).get("source").getStringValue()).isEqualTo("Tabell 1 (oppdiktet)");
        JsonNode outlook = own.get("groups").get(2);
        assertThat(outlook.get("missing").getStringValue()).isEqualTo("TOO_SMALL");
        assertThat(outlook.get("figures"))
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        none -> assertThat(none.size()).isZero());
        assertThat(own.get("groups").get(1).get("missing").getStringValue()).isEqualTo("NO_FIGURES");
    }

    @Test
    void oneWrongLineAndNothingIsStored() throws IOException {
        LabourReport report = importFacts.run(
                file(HEAD
                        + "0;A;SHORTAGE;2024;10;Kilde;2026-01-05\n"
                        + "9999;A;SHORTAGE;2024;10;Kilde;2026-01-05\n"
                        + "34;X;SHORTAGE;2024;10;Kilde;2026-01-05\n"
                        + "34;A;LUCK;2024;10;Kilde;2026-01-05\n"
                        + "34;A;SHORTAGE;1900;-1;;2099-01-01\n"
                        + "0;A;SHORTAGE;2024;11;Kilde;2026-01-05\n"),
                false);
        assertThat(report.errors())
                .extracting(ImportError::line, ImportError::column, ImportError::code)
                .containsExactlyInAnyOrder(
                        tuple(3, "region", "UNKNOWN_REGION"),
                        tuple(4, "industry", "NOT_A_CODE"),
                        tuple(5, "indicator", "NOT_A_CODE"),
                        tuple(6, "year", "OUT_OF_RANGE"),
                        tuple(6, "value", "OUT_OF_RANGE"),
                        tuple(6, "source", "REQUIRED"),
                        tuple(6, "published_on", "IN_THE_FUTURE"),
                        tuple(7, "region", "TWICE"));
        assertThat(tables.count("select count(*) from labour_fact where industry = 'A'"))
                .isZero();
        assertThat(importFacts
                        .run(file("region;indicator\n0;SHORTAGE\n"), false)
                        .errors())
                .extracting(ImportError::code)
                .contains("MISSING_COLUMN");
    }

    @Test
    void anotherFirmAndWhoHasNoBusinessThereGetNothing() {
        Journey.Firm firm = journey.firm(1);
        Journey.Firm other = journey.firm(1);
        String own = "/api/v1/employer/workplaces/" + firm.workplace() + "/labour-facts";
        assertThat(api.get(other.manager(), own).status()).isEqualTo(404);
        assertThat(api.get(firm.market(), "/api/v1/workplaces/" + firm.workplace() + "/labour-facts")
                        .status())
                .isEqualTo(200);
        assertThat(api.get(firm.market(), "/api/v1/workplaces/" + UUID.randomUUID() + "/labour-facts")
                        .status())
                .isEqualTo(404);
        List.of(Role.AUDITOR, Role.STATISTICS)
                .forEach(role -> assertThat(
                                api.get(callers.staff(role), "/api/v1/workplaces/" + firm.workplace() + "/labour-facts")
                                        .status())
                        .isEqualTo(403));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("labour.csv"), text);
    }
}
