package no.innpass.matching.criterion;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.practiceplace.PlaceFacts;

/**
 * COHERENCE (MAT-30): the place goes on with earlier work, education or goal: the same or a near occupation 100, the same industry 50, else
 * 0. Unknown where experience, education and goal are all not answered, or the place names neither occupation nor industry.
 */
final class Coherence implements CriterionRule {
    private static final int SAME_LINE = 100;
    private static final int SAME_INDUSTRY = 50;

    @Override
    public Criterion criterion() {
        return Criterion.COHERENCE;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        boolean asked = candidate.line().known();
        int percent = asked && known(place) ? percent(candidate, place) : Item.UNKNOWN;
        var item = new Item(
                Subject.of(Subject.Kind.LINE),
                1,
                percent,
                known(place) ? here(place) : Stated.NOT_KNOWN,
                percent == Item.UNKNOWN ? Stated.NOT_KNOWN : answer(candidate, place),
                WayOut.of(!asked ? Way.ASK_CANDIDATE : known(place) ? Way.NO_KNOWN_WAY : Way.ASK_EMPLOYER));
        return Contribution.ofSum(List.of(item), false);
    }

    private static boolean known(PlaceFacts place) {
        return !place.line().occupations().isEmpty() || place.line().industry() != 0;
    }

    private static int percent(CandidateFacts candidate, PlaceFacts place) {
        if (shared(candidate, place) > 0) {
            return SAME_LINE;
        }
        return (candidate.line().industries() & place.line().industry()) != 0 ? SAME_INDUSTRY : 0;
    }

    /** The lowest occupation that both have; 0 for none. */
    private static int shared(CandidateFacts candidate, PlaceFacts place) {
        return place.line().occupations().stream()
                .filter(candidate.line().occupations()::contains)
                .findFirst()
                .orElse(0);
    }

    private static Stated here(PlaceFacts place) {
        return place.line().occupations().isEmpty()
                ? industry(place)
                : Stated.of(
                        Code.OCCUPATION,
                        place.line().occupations().stream().findFirst().orElse(0));
    }

    private static Stated answer(CandidateFacts candidate, PlaceFacts place) {
        return switch (percent(candidate, place)) {
            case SAME_LINE -> Stated.of(Code.OCCUPATION, shared(candidate, place));
            case SAME_INDUSTRY -> industry(place);
            default -> Stated.of(Code.NO_MATCH);
        };
    }

    private static Stated industry(PlaceFacts place) {
        return Stated.of(
                Code.INDUSTRY, Integer.numberOfTrailingZeros(place.line().industry()));
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        if (!known(place)) {
            return GradeTerms.UNKNOWN;
        }
        var sameLine = Filter.any(place.line().occupations().stream()
                .mapToObj(occupation -> Filter.has(CandidateFields.LINE, occupation))
                .toList());
        var sameIndustry = Industries.anyOf(
                CandidateFields.LINE_INDUSTRIES, 0, place.line().industry());
        return terms(Filter.has(CandidateFields.FLAGS, CandidateFields.LINE_KNOWN), sameLine, sameIndustry);
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        if (!candidate.line().known()) {
            return GradeTerms.UNKNOWN;
        }
        var sameLine = Filter.any(candidate.line().occupations().stream()
                .mapToObj(occupation -> Filter.has(PlaceFields.SUBJECTS, occupation))
                .toList());
        var sameIndustry =
                Industries.anyOf(PlaceFields.INDUSTRY, 0, candidate.line().industries());
        return terms(Filter.has(PlaceFields.FLAGS, PlaceFields.LINE_KNOWN), sameLine, sameIndustry);
    }

    private static GradeTerms terms(Filter known, Filter sameLine, Filter sameIndustry) {
        return GradeTerms.of(new Term.BestOf(
                1, known, List.of(new Term.Step(sameLine, SAME_LINE), new Term.Step(sameIndustry, SAME_INDUSTRY))));
    }
}
