package no.innpass.process.bench;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.IndexedCandidate;
import no.innpass.matching.MatchSettings;
import no.innpass.matching.PairCounts;
import no.innpass.matching.Ranking;
import no.innpass.matching.assignment.AssignmentProblem;
import no.innpass.matching.assignment.Bound;
import no.innpass.matching.assignment.BoundKind;
import no.innpass.matching.assignment.Opening;
import no.innpass.matching.assignment.Person;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.process.demo.DemoData;
import no.innpass.process.demo.DemoSize;
import no.innpass.process.importing.ImportFolder;

/**
 * {@code ./run.sh bench cohort}: 2,000 people and 2,000 places with positions and caps, first with the scores of the demo's people and
 * places, then with scores drawn at random, where every pair competes with every other.
 */
@Singleton
public class BenchCohort {
    private static final int SIZE = 2_000;
    private static final long SEED = 20_261_121L;
    private static final int PLACES_OF_AN_EMPLOYER = 4;
    private static final int CAP = 2;

    private final DemoData demo;
    private final ImportFolder importFolder;
    private final CopyCandidates copy;
    private final Candidates candidates;
    private final PracticePlaces places;
    private final Rankings rankings;
    private final BusinessClock clock;

    BenchCohort(
            DemoData demo,
            ImportFolder importFolder,
            CopyCandidates copy,
            Candidates candidates,
            PracticePlaces places,
            Rankings rankings,
            BusinessClock clock) {
        this.demo = demo;
        this.importFolder = importFolder;
        this.copy = copy;
        this.candidates = candidates;
        this.places = places;
        this.rankings = rankings;
        this.clock = clock;
    }

    /** Needs an empty database; prints to {@code out}. */
    public void run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("innpass-bench");
        demo.write(folder, DemoSize.standard(clock.today()));
        importFolder.run(folder, false);
        copy.upTo(SIZE);
        Random random = new Random(SEED);
        new MeasureAssignment(out, SEED).measure("scores of the demo", scored(out, random), 1);
        new MeasureAssignment(out, SEED).measure("random scores, caps", drawn(random, CAP), 1);
        new MeasureAssignment(out, SEED).measure("random scores, one seat for each", drawn(random, SIZE), 0);
    }

    /** The demo's places, each as often as it takes. */
    private AssignmentProblem scored(PrintStream out, Random random) {
        List<CandidateFacts> people = candidates.forIndex(Optional.empty(), SIZE).stream()
                .map(IndexedCandidate::facts)
                .toList();
        List<PlaceFacts> listed =
                new ArrayList<>(places.facts(copy.listedPlaces(SIZE)).values());
        List<Opening> openings = openings(random, CAP, 2);
        Map<UUID, CandidateFacts> person = new HashMap<>();
        people.forEach(one -> person.put(one.id(), one));
        Map<UUID, PlaceFacts> place = new HashMap<>();
        openings.forEach(opening -> place.put(opening.id(), listed.get(place.size() % listed.size())));
        Ranking ranking = rankings.now();
        long begun = System.nanoTime();
        AssignmentProblem problem = new AssignmentProblem(
                people.stream().map(one -> new Person(one.id(), one.random())).toList(),
                openings,
                (one, opening) -> PairCounts.of(
                        ranking.score(
                                Objects.requireNonNull(person.get(one.id())),
                                Objects.requireNonNull(place.get(opening.id()))),
                        MatchSettings.DEFAULT));
        out.printf(
                Locale.ROOT,
                "scoring %,d x %,d pairs: %.1f s%n",
                people.size(),
                openings.size(),
                (System.nanoTime() - begun) / 1e9);
        return problem;
    }

    private static AssignmentProblem drawn(Random random, int cap) {
        List<Person> people = new ArrayList<>();
        for (int person = 0; person < SIZE; person++) {
            people.add(new Person(new UUID(random.nextLong(), random.nextLong()), random.nextLong()));
        }
        return new AssignmentProblem(
                people, openings(random, cap, cap == SIZE ? 1 : 2), (person, opening) -> 4_000 + random.nextInt(6_001));
    }

    private static List<Opening> openings(Random random, int cap, int seats) {
        List<Opening> openings = new ArrayList<>();
        Bound employer = new Bound(BoundKind.EMPLOYER_CAP, new UUID(0, 0), cap, null);
        for (int place = 0; place < SIZE; place++) {
            if (place % PLACES_OF_AN_EMPLOYER == 0) {
                employer = new Bound(BoundKind.EMPLOYER_CAP, new UUID(0, place), cap, null);
            }
            openings.add(new Opening(
                    new UUID(random.nextLong(), random.nextLong()),
                    random.nextLong(),
                    1 + random.nextInt(seats),
                    employer));
        }
        return openings;
    }
}
