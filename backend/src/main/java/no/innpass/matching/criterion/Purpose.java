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
import no.innpass.matching.term.Grade;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.PlacementPurpose;
import org.jspecify.annotations.Nullable;

/** PURPOSE: the candidate's main purpose is the place's main one 100, one of its further ones 60, else 0. */
final class Purpose implements CriterionRule {
    private static final Term MAIN = new Term.Fixed(100, 1);
    private static final Term FURTHER = new Term.Fixed(60, 1);
    private static final Term OTHER = new Term.Fixed(0, 1);

    @Override
    public Criterion criterion() {
        return Criterion.PURPOSE;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var wants = candidate.purpose().main();
        var offers = place.purposes().main();
        var grade = Grade.UNKNOWN;
        if (wants != null && offers != null) {
            boolean further = place.purposes().further().contains(wants);
            grade = Grade.of(wants == offers ? 100 : further ? 60 : 0, 1, false);
        }
        var item = new Item(
                Subject.of(Subject.Kind.PURPOSE),
                1,
                grade.known() ? grade.percent() : Item.UNKNOWN,
                stated(offers),
                stated(wants),
                WayOut.of(wants == null ? Way.ASK_CANDIDATE : offers == null ? Way.ASK_EMPLOYER : Way.AGREE_PURPOSE));
        return new Contribution(grade, List.of(item));
    }

    private static Stated stated(@Nullable PlacementPurpose purpose) {
        return purpose == null ? Stated.NOT_KNOWN : Stated.of(Code.PURPOSE, purpose.ordinal());
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        var main = place.purposes().main();
        if (main == null) {
            return GradeTerms.UNKNOWN;
        }
        var further = place.purposes().further().stream()
                .map(purpose -> Filter.between(CandidateFields.PURPOSE, code(purpose), code(purpose)))
                .toList();
        return GradeTerms.of(new Term.Tier(List.of(
                new Term.Rung(Filter.between(CandidateFields.PURPOSE, code(main), code(main)), MAIN),
                new Term.Rung(Filter.any(further), FURTHER),
                new Term.Rung(Filter.between(CandidateFields.PURPOSE, 1, Long.MAX_VALUE), OTHER))));
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        var main = candidate.purpose().main();
        if (main == null) {
            return GradeTerms.UNKNOWN;
        }
        var known = Filter.between(PlaceFields.PURPOSE, 1, Long.MAX_VALUE);
        return GradeTerms.of(new Term.Tier(List.of(
                new Term.Rung(Filter.between(PlaceFields.PURPOSE, code(main), code(main)), MAIN),
                new Term.Rung(Filter.all(known, Filter.has(PlaceFields.FURTHER_PURPOSES, code(main))), FURTHER),
                new Term.Rung(known, OTHER))));
    }

    private static int code(PlacementPurpose purpose) {
        return purpose.ordinal() + 1;
    }
}
