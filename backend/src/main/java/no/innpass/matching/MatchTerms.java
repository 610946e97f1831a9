package no.innpass.matching;

import java.util.List;
import java.util.Map;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.gate.ConditionCode;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;

/**
 * What an engine runs over the documents of one side, for one weight profile. It keeps, as {@link Points#of} does, P, K
 * and A of each document in {@code int}.
 *
 * @param block documents that have this profile; for one candidate it always holds
 * @param grades the criteria that are built
 * @param gates documents that are in no list
 * @param conditions documents that are in "within reach" only
 * @param openConditions those of them that have a condition besides FUNCTION_CONFLICT: who may not know functional facts is shown no
 *     other (PRI-07)
 * @param random random number of the asking side, for {@link TieKey}
 */
public record MatchTerms(
        WeightProfile profile,
        Filter block,
        Map<Criterion, GradeTerms> grades,
        Filter gates,
        Filter conditions,
        Filter openConditions,
        long random) {

    MatchTerms(
            WeightProfile profile,
            Filter block,
            Map<Criterion, GradeTerms> grades,
            Filter gates,
            Map<ConditionCode, Filter> conditions,
            long random) {
        this(
                profile,
                block,
                grades,
                gates,
                Filter.any(List.copyOf(conditions.values())),
                Filter.any(conditions.entrySet().stream()
                        .filter(condition -> condition.getKey() != ConditionCode.FUNCTION_CONFLICT)
                        .map(Map.Entry::getValue)
                        .toList()),
                random);
    }

    /** The same terms for other documents with other weights. */
    MatchTerms under(WeightProfile other, Filter documents) {
        return new MatchTerms(other, documents, grades, gates, conditions, openConditions, random);
    }
}
