package no.innpass.process.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.employer.labour.ImportLabourFacts;
import no.innpass.employer.labour.LabourReport;
import no.innpass.geography.Areas;
import no.innpass.organisation.DemoPersons;
import no.innpass.platform.security.DemoOnly;
import no.innpass.platform.time.BusinessClock;
import no.innpass.process.importing.ImportFolder;
import no.innpass.process.importing.ImportReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty demo: draws the data, brings it in as any other folder, and offers employers and candidates to log in as.
 * {@code innpass.demo.data=false} leaves it out.
 */
@Singleton
@DemoOnly
@Requires(property = "innpass.demo.data", notEquals = "false")
public class LoadDemo {
    private static final Logger LOG = LoggerFactory.getLogger(LoadDemo.class);

    private final DemoData data;
    private final ImportFolder importFolder;
    private final OfferDemoPersons offer;
    private final DemoPersons persons;
    private final AnonymousCards cards;
    private final ImportLabourFacts importLabour;
    private final Areas areas;
    private final BusinessClock clock;

    LoadDemo(
            DemoData data,
            ImportFolder importFolder,
            OfferDemoPersons offer,
            DemoPersons persons,
            AnonymousCards cards,
            ImportLabourFacts importLabour,
            Areas areas,
            BusinessClock clock) {
        this.data = data;
        this.importFolder = importFolder;
        this.offer = offer;
        this.persons = persons;
        this.cards = cards;
        this.importLabour = importLabour;
        this.areas = areas;
        this.clock = clock;
    }

    /** Does nothing once there are people to log in as: the demo is filled at its first start. */
    public void atFirstStart() {
        if (persons.subjectOf(OfferDemoPersons.FIRST_CANDIDATE).isEmpty()) {
            load(DemoSize.standard(clock.today()));
        }
    }

    void load(DemoSize size) {
        try {
            Path folder = Files.createTempDirectory("innpass-demo");
            try {
                data.writeWithCourse(folder, size);
                store(folder);
                storeLabour(folder.resolve("labour-facts.csv"), size);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demo data could not be written.", e);
        }
        offer.offer();
    }

    private void store(Path folder) {
        ImportReport report = importFolder.run(folder, false);
        if (!report.errors().isEmpty()) {
            throw new IllegalStateException(
                    "The demo data is not right: " + report.errors().getFirst());
        }
        cards.refresh();
        report.lines().forEach(LOG::info);
    }

    private void storeLabour(Path file, DemoSize size) throws IOException {
        new DrawLabourFacts(areas, size, clock.today()).write(file);
        LabourReport report = importLabour.run(file, false);
        if (!report.errors().isEmpty()) {
            throw new IllegalStateException(
                    "The demo data is not right: " + report.errors().getFirst());
        }
        report.lines().forEach(LOG::info);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
