package no.innpass.matching.criterion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.Asked;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.document.CredentialReason;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.Standing;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.term.Filter;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.practiceplace.CredentialDemand;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.DemandKind;

/**
 * FORMAL: each credential that is asked for the placement and is no legal demand: held 100; dated, or attainable during
 * the placement, 60; else 0. Legal demands are a gate and give no points.
 */
final class Formal implements CriterionRule {
    private static final int HELD = 100;
    private static final int COMING = 60;

    @Override
    public Criterion criterion() {
        return Criterion.FORMAL;
    }

    private static int grade(Standing standing) {
        return switch (standing) {
            case UNKNOWN -> Item.UNKNOWN;
            case HELD -> HELD;
            case DATED, DURING -> COMING;
            case NONE, EXPIRED, UNDATED -> 0;
        };
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        var items = Asked.formal(place).stream()
                .mapToObj(concept -> item(candidate, place, concept))
                .toList();
        return Contribution.ofSum(items, Asked.noFormal(place));
    }

    private static Item item(CandidateFacts candidate, PlaceFacts place, int concept) {
        var standing = Standing.of(candidate, concept);
        var kind = place.credentialDemands().stream()
                .filter(demand -> demand.concept() == concept && demand.forPlacement())
                .map(CredentialDemand::kind)
                .filter(any -> any != DemandKind.LEGAL_HARD)
                .findFirst()
                .orElseThrow();
        return new Item(
                Subject.credential(concept),
                1,
                grade(standing),
                CredentialReason.asked(kind),
                CredentialReason.answer(candidate, concept),
                CredentialReason.ways(candidate, concept, kind));
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        var terms = new ArrayList<Term>();
        Asked.formal(place).forEach(concept -> terms.add(bestOf(concept)));
        return new GradeTerms(terms, Asked.noFormal(place) ? Filter.ALWAYS : Filter.NEVER);
    }

    private static Term bestOf(int concept) {
        var steps = List.of(
                new Term.Step(entry(concept, Standing.HELD), HELD),
                new Term.Step(entry(concept, Standing.DATED), COMING),
                new Term.Step(entry(concept, Standing.DURING), COMING));
        return new Term.BestOf(1, known(concept), steps);
    }

    private static Filter entry(int concept, Standing standing) {
        return Filter.has(CandidateFields.CERTIFICATES, CandidateFields.certificateKey(concept, standing));
    }

    /** An answered entry, or an answered section without an entry that says otherwise. */
    private static Filter known(int concept) {
        return Filter.any(
                Filter.some(
                        CandidateFields.CERTIFICATES,
                        CandidateFields.certificateKey(concept, Standing.NONE),
                        CandidateFields.certificateKey(concept, Standing.HELD)),
                Filter.all(
                        Filter.has(CandidateFields.FLAGS, CandidateFields.CERTIFICATES_KNOWN),
                        Filter.not(entry(concept, Standing.UNKNOWN))));
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        var grades = new HashMap<Integer, Integer>();
        for (var fact : candidate.certificateList()) {
            grades.put(fact.concept(), grade(Standing.of(candidate, fact.concept())));
        }
        int otherwise = candidate.certificates().known() ? 0 : Term.Grades.UNKNOWN;
        return new GradeTerms(
                List.of(new Term.WeightedSet(PlaceFields.FORMAL, new Term.Grades(grades, otherwise, 0))),
                Filter.has(PlaceFields.FLAGS, PlaceFields.NO_FORMAL));
    }
}
