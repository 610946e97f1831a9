package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.innpass.employer.TraitSeen;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.term.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation (MAT-17).
 *
 * @param grade whole percent; absent unless the state is GRADE
 * @param seen of ENVIRONMENT: what is known of each trait that the candidate has named, who says so and when; else empty
 * @param points shown points with one decimal, of at most {@code maxPoints}; absent unless the state is GRADE
 */
@Serdeable
public record CriterionView(
        Criterion code,
        Grade.State state,
        int weight,
        @Nullable Integer grade,
        @Nullable Double points,
        @Nullable Double maxPoints,
        List<FactLine> facts,
        List<TraitSeen> seen,
        List<Sentence> missing,
        List<WayView> ways) {}
