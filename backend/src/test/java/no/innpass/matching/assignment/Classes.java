package no.innpass.matching.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Classes of people, and places with room under workplaces and employers, drawn from a seed. */
final class Classes {
    private final Random random;
    private final int people;
    private final int places;
    private int values = 6_001;
    private int percentOfPairs = 70;
    private int seats = 2;
    private int cap = 2;

    private Classes(long seed, int people, int places) {
        random = new Random(seed);
        this.people = people;
        this.places = places;
    }

    static Classes of(long seed, int people, int places) {
        return new Classes(seed, people, places);
    }

    /** So few different values that most are equal. */
    Classes alike() {
        values = 3;
        return this;
    }

    Classes everybodyFitsEverywhere() {
        percentOfPairs = 100;
        return this;
    }

    Classes oneSeatEach() {
        seats = 1;
        cap = 1_000;
        return this;
    }

    AssignmentProblem problem() {
        List<Opening> openings = new ArrayList<>();
        Bound employer = new Bound(BoundKind.EMPLOYER_CAP, id(), cap, null);
        Bound workplace = new Bound(BoundKind.WORKPLACE_CAP, id(), cap + 1, employer);
        for (int place = 0; place < places; place++) {
            switch (seats == 1 ? 9 : random.nextInt(5)) {
                case 0 -> employer = new Bound(BoundKind.EMPLOYER_CAP, id(), random.nextInt(cap + 1), null);
                case 1 ->
                    employer = new Bound(
                            BoundKind.INTAKE_AGREEMENT,
                            employer.of(),
                            random.nextInt(4),
                            new Bound(BoundKind.EMPLOYER_CAP, id(), cap, null));
                case 2 -> workplace = new Bound(BoundKind.WORKPLACE_CAP, id(), random.nextInt(3), employer);
                default -> {}
            }
            openings.add(new Opening(id(), random.nextLong(), 1 + random.nextInt(seats), under(employer, workplace)));
        }
        List<Person> class_ = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            class_.add(new Person(id(), random.nextLong()));
        }
        return new AssignmentProblem(
                class_,
                openings,
                (person, opening) -> random.nextInt(100) < percentOfPairs ? 4_000 + random.nextInt(values) : 0);
    }

    private Bound under(Bound employer, Bound workplace) {
        return random.nextBoolean() ? workplace : employer;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
