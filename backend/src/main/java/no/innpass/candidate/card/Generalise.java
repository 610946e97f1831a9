package no.innpass.candidate.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.NumberSet;
import org.jspecify.annotations.Nullable;

/**
 * Parts the people of one region into classes of at least k and finds what each class has in common (PRI-14). Pure.
 *
 * <p>From the top down: a group is cut in two by the question (this task? this certificate? speaks at least this? these hours?) that
 * cuts most evenly, as long as both halves keep k people; then each half again. A fact that fewer than k people share, or fewer
 * than k lack, cuts nothing, so that the only baker of a valley ends in a class whose card knows nothing of bread. Ties: tasks
 * before certificates, hours, speaking; the lower number first. The order of the input changes nothing.
 */
public final class Generalise {
    private static final Comparator<CardFacts> BY_ID = Comparator.comparing(CardFacts::candidateId);

    private Generalise() {}

    /**
     * @param k at least 2
     * @return disjoint classes of k or more; together everybody, or nobody when there are fewer than k in all
     */
    public static List<CardClass> generalise(List<CardFacts> cards, int k) {
        if (k < 2) {
            throw new IllegalArgumentException("A class of one hides nobody");
        }
        List<CardClass> classes = new ArrayList<>();
        if (cards.size() >= k) {
            part(cards.stream().sorted(BY_ID).toList(), k, classes);
        }
        return classes;
    }

    private static void part(List<CardFacts> group, int k, List<CardClass> classes) {
        Optional<Predicate<CardFacts>> question = group.size() < 2 * k ? Optional.empty() : mostEven(group, k);
        if (question.isEmpty()) {
            classes.add(inCommon(group));
            return;
        }
        part(group.stream().filter(question.get()).toList(), k, classes);
        part(group.stream().filter(question.get().negate()).toList(), k, classes);
    }

    private static Optional<Predicate<CardFacts>> mostEven(List<CardFacts> group, int k) {
        @Nullable Predicate<CardFacts> best = null;
        int bestSize = k - 1;
        for (Predicate<CardFacts> question : questions(group)) {
            int yes = (int) group.stream().filter(question).count();
            int smaller = Math.min(yes, group.size() - yes);
            if (smaller > bestSize) {
                best = question;
                bestSize = smaller;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Predicate<CardFacts>> questions(List<CardFacts> group) {
        List<Predicate<CardFacts>> questions = new ArrayList<>();
        numbers(group, CardFacts::tasks)
                .forEach(task -> questions.add(card -> card.tasks().contains(task)));
        numbers(group, CardFacts::certificates)
                .forEach(held -> questions.add(card -> card.certificates().contains(held)));
        questions.add(card -> card.hours() == HoursBand.DAY_FULL);
        questions.add(card -> card.hours() == HoursBand.DAY_FULL || card.hours() == HoursBand.DAY_PART);
        for (LanguageLevel level : LanguageLevel.values()) {
            questions.add(card -> card.speaking() != null && card.speaking().compareTo(level) >= 0);
        }
        return questions;
    }

    private static IntStream numbers(List<CardFacts> group, Function<CardFacts, NumberSet> list) {
        return group.stream()
                .flatMapToInt(card -> list.apply(card).stream())
                .distinct()
                .sorted();
    }

    private static CardClass inCommon(List<CardFacts> group) {
        List<UUID> members = group.stream().map(CardFacts::candidateId).toList();
        return new CardClass(
                members,
                new CardContent(
                        shared(group, CardFacts::tasks),
                        shared(group, CardFacts::certificates),
                        lowest(group),
                        covered(group)));
    }

    private static NumberSet shared(List<CardFacts> group, Function<CardFacts, NumberSet> list) {
        return NumberSet.of(list.apply(group.getFirst()).stream()
                .filter(number ->
                        group.stream().allMatch(card -> list.apply(card).contains(number)))
                .toArray());
    }

    private static @Nullable LanguageLevel lowest(List<CardFacts> group) {
        if (group.stream().anyMatch(card -> card.speaking() == null)) {
            return null;
        }
        return group.stream()
                .map(CardFacts::speaking)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable HoursBand covered(List<CardFacts> group) {
        List<Optional<HoursBand>> bands = group.stream()
                .map(card -> Optional.ofNullable(card.hours()))
                .distinct()
                .toList();
        if (bands.size() == 1) {
            return bands.getFirst().orElse(null);
        }
        boolean allByDay = bands.stream()
                .allMatch(band ->
                        band.filter(value -> value != HoursBand.OTHER_TIMES).isPresent());
        return allByDay ? HoursBand.DAY_PART : null;
    }
}
