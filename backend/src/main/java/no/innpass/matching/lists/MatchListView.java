package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.practiceplace.PlaceEvidenceView;
import org.jspecify.annotations.Nullable;

/**
 * Both lists of an answer side by side (MAT-18).
 *
 * @param full by score; {@code fullCount} of them exist, the first are here
 * @param thin "Lite kjent: snakk først", by points
 * @param belowMinimum how many pairs are not proposed because their number is below {@code minScore} (MAT-19)
 * @param whyEmpty of an ordinary list without a row in FULL: why, and what would help; else absent
 * @param refreshed a fact changed between search and answer, and the rows were sorted anew
 * @param evidence how it went at the workplaces of the rows, where that was asked for; it orders nothing (MAT-32)
 */
@Serdeable
public record MatchListView(
        ListKind list,
        List<MatchView> full,
        List<MatchView> thin,
        int fullCount,
        int thinCount,
        int belowMinimum,
        int minScore,
        @Nullable WhyEmptyView whyEmpty,
        boolean refreshed,
        @Nullable List<PlaceEvidenceView> evidence) {

    /** The same rows in the same order, with what is known of their workplaces beside them (MAT-32). */
    MatchListView with(List<PlaceEvidenceView> known) {
        return new MatchListView(
                list, full, thin, fullCount, thinCount, belowMinimum, minScore, whyEmpty, refreshed, known);
    }

    /** The places of the rows, from the first. */
    List<UUID> places() {
        return Stream.concat(full.stream(), thin.stream())
                .map(MatchView::placeId)
                .toList();
    }

    /** Everybody whose line is here, each once. */
    Set<UUID> candidates() {
        return Stream.concat(full.stream(), thin.stream())
                .map(MatchView::candidateId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
