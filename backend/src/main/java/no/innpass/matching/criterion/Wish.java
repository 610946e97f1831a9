package no.innpass.matching.criterion;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.LineFacts;
import no.innpass.candidate.WishFacts;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.CandidateFields.WishRank;
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
import no.innpass.shared.FactState;
import no.innpass.shared.NumberSet;

/**
 * WISH (MAT-10): the first of these that holds: a task, occupation or industry of the place is avoided 0; it has, or is, what was wished first 100,
 * it has, or is, something else that was wished 60, only an industry that was wished 40; else 0. A veto is no wish, it stops.
 */
final class Wish implements CriterionRule {
    private static final int FIRST = 100;
    private static final int FURTHER = 60;
    private static final int INDUSTRY_ONLY = 40;

    @Override
    public Criterion criterion() {
        return Criterion.WISH;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var wishes = candidate.wishes();
        boolean asked = wishes.state() == FactState.VALUE;
        if (!asked || !known(place)) {
            var way = WayOut.of(asked ? Way.ASK_EMPLOYER : Way.ASK_CANDIDATE);
            var item =
                    new Item(Subject.of(Subject.Kind.WISH), 1, Item.UNKNOWN, Stated.NOT_KNOWN, Stated.NOT_KNOWN, way);
            boolean none = wishes.state() == FactState.NONE;
            return Contribution.ofSum(none ? List.of() : List.of(item), none);
        }
        var answer = answer(wishes, place);
        var item = new Item(
                Subject.of(Subject.Kind.WISH),
                1,
                percent(answer.code()),
                Stated.of(Code.NOTHING_ASKED),
                answer,
                WayOut.of(answer.code() == Code.NO_MATCH ? Way.TALK_ABOUT_WISH : Way.NO_KNOWN_WAY));
        return Contribution.ofSum(List.of(item), false);
    }

    private static boolean known(PlaceFacts place) {
        return !place.tasks().isEmpty()
                || !place.line().occupations().isEmpty()
                || place.line().industry() != 0;
    }

    private static int percent(Code answer) {
        return switch (answer) {
            case FIRST_WISH, FIRST_WORKPLACE -> FIRST;
            case WISHED, WISHED_WORKPLACE -> FURTHER;
            case INDUSTRY -> INDUSTRY_ONLY;
            default -> 0;
        };
    }

    private static Stated answer(WishFacts wishes, PlaceFacts place) {
        var here = PlaceFields.subjects(place);
        int industry = place.line().industry();
        if (shared(wishes.avoided(), here) > 0 || (wishes.avoidedIndustries() & industry) != 0) {
            return Stated.of(Code.AVOIDED, shared(wishes.avoided(), here));
        }
        if (wishes.firstWorkplace().contains(place.workplace())) {
            return Stated.of(Code.FIRST_WORKPLACE);
        }
        if (shared(wishes.first(), here) > 0) {
            return Stated.of(Code.FIRST_WISH, shared(wishes.first(), here));
        }
        if (wishes.furtherWorkplaces().contains(place.workplace())) {
            return Stated.of(Code.WISHED_WORKPLACE);
        }
        if (shared(wishes.further(), here) > 0) {
            return Stated.of(Code.WISHED, shared(wishes.further(), here));
        }
        return (wishes.industries() & industry) != 0
                ? Stated.of(Code.INDUSTRY, Integer.numberOfTrailingZeros(industry))
                : Stated.of(Code.NO_MATCH);
    }

    /** The lowest that both have; 0 for none. */
    private static int shared(NumberSet wished, NumberSet here) {
        return wished.stream().filter(here::contains).findFirst().orElse(0);
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        var none = Filter.has(CandidateFields.FLAGS, CandidateFields.NO_WISH);
        if (!known(place)) {
            return new GradeTerms(List.of(), none);
        }
        int industry = place.line().industry();
        var here = List.of(place.workplace());
        var avoided = Filter.any(
                ranked(place, WishRank.AVOIDED),
                Industries.anyOf(CandidateFields.WISHED_INDUSTRIES, LineFacts.INDUSTRIES, industry));
        var term = term(
                Filter.has(CandidateFields.FLAGS, CandidateFields.WISHES_KNOWN),
                avoided,
                Filter.any(ranked(place, WishRank.FIRST), Filter.hasKey(CandidateFields.FIRST_WORKPLACE, here)),
                Filter.any(ranked(place, WishRank.FURTHER), Filter.hasKey(CandidateFields.FURTHER_WORKPLACES, here)),
                Industries.anyOf(CandidateFields.WISHED_INDUSTRIES, 0, industry));
        return new GradeTerms(List.of(term), none);
    }

    private static Filter ranked(PlaceFacts place, WishRank rank) {
        return Filter.any(PlaceFields.subjects(place).stream()
                .mapToObj(concept -> Filter.has(CandidateFields.WISHES, CandidateFields.wishKey(concept, rank)))
                .toList());
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        var wishes = candidate.wishes();
        if (wishes.state() != FactState.VALUE) {
            return new GradeTerms(List.of(), wishes.state() == FactState.NONE ? Filter.ALWAYS : Filter.NEVER);
        }
        var known = Filter.has(PlaceFields.FLAGS, PlaceFields.SUBJECTS_KNOWN);
        return GradeTerms.of(term(
                known,
                Filter.any(
                        named(wishes.avoided()), Industries.anyOf(PlaceFields.INDUSTRY, 0, wishes.avoidedIndustries())),
                Filter.any(named(wishes.first()), Filter.hasKey(PlaceFields.WORKPLACE, wishes.firstWorkplace())),
                Filter.any(named(wishes.further()), Filter.hasKey(PlaceFields.WORKPLACE, wishes.furtherWorkplaces())),
                Industries.anyOf(PlaceFields.INDUSTRY, 0, wishes.industries())));
    }

    private static Filter named(NumberSet concepts) {
        return Filter.any(concepts.stream()
                .mapToObj(concept -> Filter.has(PlaceFields.SUBJECTS, concept))
                .toList());
    }

    /** What is avoided goes before everything, so it is a rung and no step. */
    private static Term term(Filter known, Filter avoided, Filter first, Filter further, Filter industry) {
        return new Term.Tier(List.of(
                new Term.Rung(Filter.not(known), Term.Fixed.UNKNOWN),
                new Term.Rung(avoided, new Term.Fixed(0, 1)),
                new Term.Rung(first, new Term.Fixed(FIRST, 1)),
                new Term.Rung(further, new Term.Fixed(FURTHER, 1)),
                new Term.Rung(industry, new Term.Fixed(INDUSTRY_ONLY, 1)),
                new Term.Rung(Filter.ALWAYS, new Term.Fixed(0, 1))));
    }
}
