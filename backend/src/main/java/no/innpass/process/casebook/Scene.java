package no.innpass.process.casebook;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A case on its stage, looked at through the doors: lists of both sides, and what the adviser is told of a pair. */
final class Scene {
    private static final List<String> LISTS = List.of("ORDINARY", "REACH");

    private final CaseTree tree;
    private final CaseStage.Cast cast;
    private final Doors doors;
    private final String adviser;

    Scene(CaseTree tree, CaseStage.Cast cast, Doors doors, String adviser) {
        this.tree = tree;
        this.cast = cast;
        this.doors = doors;
        this.adviser = adviser;
    }

    CaseTree tree() {
        return tree;
    }

    CaseStage.Cast cast() {
        return cast;
    }

    Doors doors() {
        return doors;
    }

    boolean isCandidate(String id) {
        return tree.has("candidates", id);
    }

    /** @throws WrongCase when the case has no such candidate */
    UUID candidate(String id) {
        return Optional.ofNullable(cast.candidates().get(id))
                .orElseThrow(() -> new WrongCase("there is no candidate " + id + ": name one of "
                        + cast.candidates().keySet()));
    }

    /**
     * The posted place; empty for a workplace that has posted nothing, and for a course.
     *
     * @throws WrongCase when the case has no such workplace
     */
    Optional<UUID> place(String id) {
        if (!tree.has("workplaces", id)) {
            throw new WrongCase("there is no workplace " + id + ": name one that stands under workplaces");
        }
        return Optional.ofNullable(cast.places().get(id));
    }

    /** Why nobody can be matched with it yet. */
    String whyNoPlace(String id) {
        boolean course = tree.item("workplaces", id)
                .filter(one -> "course".equals(one.get("kind")))
                .isPresent();
        return id
                + (course
                        ? " is a course: courses stand in no ranked list yet (MEA)"
                        : " has posted nothing: it stands in the list of workplaces without a place, beside the others (MAT-02)");
    }

    /** Both lists of a candidate or a place, the ordinary one first, in each what is well known first. */
    List<Row> lists(String id) {
        boolean aboutPlaces = isCandidate(id);
        String from = aboutPlaces
                ? "/api/v1/candidates/" + candidate(id)
                : "/api/v1/practice-places/" + place(id).orElseThrow(() -> new WrongCase(whyNoPlace(id)));
        List<Row> rows = new ArrayList<>();
        for (String list : LISTS) {
            Optional<JsonNode> answer = doors.get(adviser, from + "/matches?limit=100&list=" + list);
            answer.ifPresent(lists -> List.of("full", "thin")
                    .forEach(basis -> Said.items(lists, basis).forEach(view -> rows.add(Row.of(view, aboutPlaces)))));
        }
        return rows;
    }

    /** Where the pair stands in the candidate's lists; empty where it is in none. */
    Optional<Row> row(String candidate, UUID place) {
        return lists(candidate).stream()
                .filter(row -> row.other().equals(place))
                .findFirst();
    }

    /** Whether it is a workplace that has posted nothing: those have a list of their own (MAT-02). */
    boolean isQuiet(String id) {
        return place(id).isEmpty()
                && tree.item("workplaces", id)
                        .filter(one -> !"course".equals(one.get("kind")))
                        .isPresent();
    }

    /** All that the adviser is told of a workplace that has posted nothing; empty where it is not in that list. */
    List<Statement> saidOfQuiet(String candidate, String workplace) {
        String name = tree.item("workplaces", workplace)
                .map(one -> String.valueOf(one.get("name")))
                .orElse(workplace);
        return doors.get(adviser, "/api/v1/candidates/" + candidate(candidate) + "/workplaces?limit=100").stream()
                .flatMap(list -> Said.items(list, "items"))
                .filter(view -> Said.text(view, "name").startsWith(name))
                .flatMap(view -> Said.ofQuiet(view).stream())
                .toList();
    }

    /** What the adviser is told of the pair; empty for a place that is not out. */
    Optional<JsonNode> why(String candidate, UUID place) {
        return doors.get(adviser, "/api/v1/candidates/" + candidate(candidate) + "/matches/" + place);
    }

    /** All that the adviser is told of the pair, and what becomes of a place that is not out. */
    List<Statement> said(String candidate, UUID place) {
        return why(candidate, place)
                .map(Said::of)
                .orElseGet(() -> doors.get(adviser, "/api/v1/practice-places/" + place)
                        .map(view -> List.of(new Statement("place", "", Said.text(view, "state"), Map.of(), List.of())))
                        .orElse(List.of()));
    }
}
