package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code ranks_above}: both stand in a list, the one before the other, and not by lot. */
@Singleton
class RanksAbove implements Check {
    @Override
    public String kind() {
        return "ranks_above";
    }

    @Override
    public Outcome check(Scene scene, Expectation expectation) {
        if (expectation.find("list").filter("waiting_list"::equals).isPresent()) {
            return new Outcome.NotBuilt("the queue of a full place is not asked here yet");
        }
        String above = expectation.text("above");
        String below = expectation.text("below");
        for (String asker : expectation.words("for")) {
            Optional<Outcome> wrong = wrong(scene, expectation, asker, List.of(above, below));
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return expectation.words("for").isEmpty()
                ? new Outcome.Broken("the field for is missing: name a candidate or a place")
                : new Outcome.Pass(above + " before " + below);
    }

    private static Optional<Outcome> wrong(Scene scene, Expectation expectation, String asker, List<String> pair) {
        boolean aboutPlaces = scene.isCandidate(asker);
        for (String id : aboutPlaces ? pair : List.of(asker)) {
            boolean mayBeAbsent = id.equals(pair.getLast()) && expectation.is("below_may_be_absent");
            if (scene.place(id).isEmpty() && !mayBeAbsent) {
                return Optional.of(new Outcome.NotBuilt(scene.whyNoPlace(id)));
            }
        }
        List<Row> rows = scene.lists(asker);
        Optional<Row> first = find(scene, rows, aboutPlaces, pair.getFirst());
        Optional<Row> second = find(scene, rows, aboutPlaces, pair.getLast());
        String told = " for " + asker + ": " + pair.getFirst() + " " + shown(first) + ", " + pair.getLast() + " "
                + shown(second);
        if (first.isEmpty() || second.isEmpty() && !expectation.is("below_may_be_absent")) {
            return Optional.of(new Outcome.Fail("one is in no list" + told + absent(scene, asker, pair, rows)));
        }
        boolean before = second.isEmpty()
                || rows.indexOf(first.get()) < rows.indexOf(second.get())
                        && !first.get().ties(second.get());
        return before ? Optional.empty() : Optional.of(new Outcome.Fail("the order is another" + told));
    }

    /** Why those that are in no list are not. */
    private static String absent(Scene scene, String asker, List<String> pair, List<Row> rows) {
        StringBuilder why = new StringBuilder();
        boolean aboutPlaces = scene.isCandidate(asker);
        for (String id : pair) {
            if (find(scene, rows, aboutPlaces, id).isEmpty()) {
                scene.place(aboutPlaces ? id : asker)
                        .ifPresent(place -> why.append("; ")
                                .append(id)
                                .append(": ")
                                .append(Listing.whyNot(scene.said(aboutPlaces ? asker : id, place))));
            }
        }
        return why.toString();
    }

    private static Optional<Row> find(Scene scene, List<Row> rows, boolean aboutPlaces, String id) {
        Optional<UUID> wanted = aboutPlaces ? scene.place(id) : Optional.of(scene.candidate(id));
        return rows.stream()
                .filter(row -> wanted.filter(row.other()::equals).isPresent())
                .findFirst();
    }

    private static String shown(Optional<Row> row) {
        return row.map(Row::toString).orElse("in no list");
    }
}
