package no.innpass.reporting.funnel;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.placement.KindCount;
import no.innpass.shared.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Placements of one office by kind: individual and course practice apart and together, language practice by itself, and the rest (PLC-02), and what of it
 * may be shown (REP-02). Pure.
 *
 * <p>What hides is people. There is no number of all. Individual and course practice are shown apart only where each is large enough or empty: with the
 * sum beside them one hidden number would be told.
 */
final class CountKinds {
    private CountKinds() {}

    /** Absent is hidden. */
    record Shown(
            @Nullable Integer individual,
            @Nullable Integer course,
            @Nullable Integer together,
            @Nullable Integer language,
            @Nullable Integer other) {}

    /** @param least people that a number is at least of */
    static Shown shown(Collection<KindCount> ofOffice, int least) {
        Map<PracticeKind, Set<UUID>> people = ofOffice.stream()
                .collect(Collectors.groupingBy(
                        one -> PracticeKind.of(one.kind()),
                        Collectors.mapping(KindCount::candidateId, Collectors.toSet())));
        int individual = size(people, PracticeKind.INDIVIDUAL);
        int course = size(people, PracticeKind.COURSE);
        boolean apart = SmallNumbers.hidden(
                        new TreeMap<>(Map.of(PracticeKind.INDIVIDUAL, individual, PracticeKind.COURSE, course)), least)
                .isEmpty();
        Set<UUID> both = new HashSet<>(people.getOrDefault(PracticeKind.INDIVIDUAL, Set.of()));
        both.addAll(people.getOrDefault(PracticeKind.COURSE, Set.of()));
        int alone = count(ofOffice, PracticeKind.INDIVIDUAL);
        int ofCourses = count(ofOffice, PracticeKind.COURSE);
        return new Shown(
                apart ? alone : null,
                apart ? ofCourses : null,
                may(both.size(), least) ? alone + ofCourses : null,
                may(size(people, PracticeKind.LANGUAGE), least) ? count(ofOffice, PracticeKind.LANGUAGE) : null,
                may(size(people, PracticeKind.OTHER), least) ? count(ofOffice, PracticeKind.OTHER) : null);
    }

    private static int count(Collection<KindCount> counts, PracticeKind kind) {
        return (int) counts.stream()
                .filter(one -> PracticeKind.of(one.kind()) == kind)
                .count();
    }

    private static boolean may(int people, int least) {
        return people == 0 || people >= least;
    }

    private static int size(Map<PracticeKind, Set<UUID>> people, PracticeKind kind) {
        return people.getOrDefault(kind, Set.of()).size();
    }
}
