package no.innpass.process.casebook;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code never_contains}: none of the words is anywhere in what the doors of that view answer. Codes are looked through as they come over
 * the wire; the browser's own words for them are not.
 */
@Singleton
class NeverContains implements Check {
    private final CaseCodes codes;
    private final CasePeople people;
    private final CardsOfAll cards;

    NeverContains(CaseCodes codes, CasePeople people, CardsOfAll cards) {
        this.codes = codes;
        this.people = people;
        this.cards = cards;
    }

    /** Makes everybody's nameless card shown, however few there are: a group of one is enough in a throw-away database. */
    @Singleton
    static class CardsOfAll {
        private final JdbcOperations jdbc;

        CardsOfAll(JdbcOperations jdbc) {
            this.jdbc = jdbc;
        }

        @Transactional
        void show() {
            jdbc.prepareStatement(
                    "insert into setting (key, value, valid_from, reason, changed_at) values ('card.k', '1', date '2000-01-01',"
                            + " 'casebook', now())"
                            + " on conflict do nothing",
                    statement -> statement.executeUpdate());
        }
    }

    @Override
    public String kind() {
        return "never_contains";
    }

    @Override
    public Outcome check(Scene scene, Expectation expectation) {
        boolean ofCandidate = codes.words("view", expectation.text("view")).contains("places");
        Map<String, String> shown = ofCandidate ? placesOf(scene, expectation) : cardsOf(scene, expectation);
        for (String word : expectation.words("words")) {
            Pattern wanted = pattern(word);
            Optional<String> where = shown.entrySet().stream()
                    .filter(one -> wanted.matcher(one.getValue()).find())
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (where.isPresent()) {
                return new Outcome.Fail("\"" + word + "\" stands in " + where.get());
            }
        }
        return new Outcome.Pass("in none of " + shown.size() + " answers");
    }

    /** Whole words, letter case aside; a star is any ending. */
    private static Pattern pattern(String word) {
        String text = word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
        return Pattern.compile("(?<!\\p{L})" + text + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> people(Scene scene, Expectation expectation) {
        List<String> named = expectation.words("for");
        return named.isEmpty() ? List.copyOf(scene.cast().candidates().keySet()) : named;
    }

    /** What each candidate sees of the places. */
    private Map<String, String> placesOf(Scene scene, Expectation expectation) {
        List<String> paths = new ArrayList<>(List.of("/api/v1/me/places", "/api/v1/me/places?list=REACH"));
        scene.cast().places().values().forEach(place -> paths.add("/api/v1/me/places/" + place));
        return people(scene, expectation).stream()
                .map(id -> Map.entry(id, people.candidate(scene.candidate(id))))
                .flatMap(who -> paths.stream()
                        .map(path -> Map.entry(
                                who.getKey() + " " + path,
                                scene.doors()
                                        .send(who.getValue(), "GET", path, "")
                                        .body())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What each employer of the case sees of the candidates before a meeting: their cards. */
    private Map<String, String> cardsOf(Scene scene, Expectation expectation) {
        people(scene, expectation).forEach(id -> {
            String bearer = people.candidate(scene.candidate(id));
            scene.doors().send(bearer, "POST", "/api/v1/me/consents/anonymous-card", "{}");
        });
        cards.show();
        return scene.cast().places().entrySet().stream()
                .collect(Collectors.toMap(
                        place -> "the cards at " + place.getKey(),
                        place -> scene.doors()
                                .send(
                                        people.employer(Objects.requireNonNull(
                                                scene.cast().workplaces().get(place.getKey()))),
                                        "GET",
                                        "/api/v1/employer/practice-places/" + place.getValue() + "/resources",
                                        "")
                                .body()));
    }
}
