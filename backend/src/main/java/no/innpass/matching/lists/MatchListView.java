package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both lists of an answer side by side (MAT-18).
 *
 * @param full by score; {@code fullCount} of them exist, the first are here
 * @param thin "Lite kjent: snakk først", by points
 * @param belowMinimum how many pairs are not proposed because their number is below {@code minScore} (MAT-19)
 * @param whyEmpty of an ordinary list without a row in FULL: why, and what would help; else absent
 * @param refreshed a fact changed between search and answer, and the rows were sorted anew
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
        boolean refreshed) {}
