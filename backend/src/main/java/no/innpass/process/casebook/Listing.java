package no.innpass.process.casebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a pair is listed, and what the adviser is told of it. */
final class Listing {
    private Listing() {}

    /** A pair of the expectation. */
    record Pair(String candidate, String workplace, UUID place) {}

    /**
     * The pair of a place and one of those it is for.
     *
     * @throws CaseCodes.NotThere for a workplace that stands in no ranked list yet
     */
    static Pair pair(Scene scene, Expectation expectation, String candidate) {
        String workplace = expectation.text("place");
        Optional<UUID> place = scene.place(workplace);
        scene.candidate(candidate);
        return new Pair(
                candidate, workplace, place.orElseThrow(() -> new CaseCodes.NotThere(scene.whyNoPlace(workplace))));
    }

    /** Absent where the pair is in some list; else the failure. */
    static Optional<Outcome> notListed(Scene scene, Pair pair, List<Statement> said) {
        return scene.row(pair.candidate(), pair.place()).isPresent()
                ? Optional.empty()
                : Optional.of(new Outcome.Fail("the pair " + pair.candidate() + " and " + pair.workplace()
                        + " is in no list: " + whyNot(said)));
    }

    /** Gates, or what else keeps a pair out. */
    static String whyNot(List<Statement> said) {
        String stops = said.stream()
                .filter(one -> List.of("gate", "condition", "place").contains(one.where()))
                .map(Statement::toString)
                .collect(Collectors.joining(", "));
        return stops.isEmpty() ? "below the minimum score, " + grades(said) : stops;
    }

    static String grades(List<Statement> said) {
        return said.stream()
                .filter(one -> one.where().equals("grade") && one.code().equals("GRADE"))
                .map(one -> one.about() + " " + one.params().get("grade"))
                .collect(Collectors.joining(", "));
    }

    /** What is said about a theme, for the reason of a failure. */
    static String told(List<Statement> said, String... where) {
        return said.stream()
                .filter(one -> List.of(where).contains(one.where()))
                .map(Statement::toString)
                .collect(Collectors.joining(", ", "told: ", ""));
    }
}
