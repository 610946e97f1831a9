package no.innpass.matching.criterion;

import java.util.List;
import no.innpass.candidate.CandidateFacts;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.reason.Item;
import no.innpass.matching.reason.Stated;
import no.innpass.matching.reason.Stated.Code;
import no.innpass.matching.reason.Subject;
import no.innpass.matching.reason.Way;
import no.innpass.matching.reason.WayOut;
import no.innpass.matching.term.Bits;
import no.innpass.matching.term.GradeTerms;
import no.innpass.matching.term.Term;
import no.innpass.matching.term.Term.Table;
import no.innpass.practiceplace.PlaceFacts;

/** OPENNESS (MAT-25): the stored openness of the workplace for one more request; the same for every candidate. */
final class Openness implements CriterionRule {
    private static final Table TABLE = table();

    @Override
    public Criterion criterion() {
        return Criterion.OPENNESS;
    }

    private static Table table() {
        int[] entries = new int[128];
        for (int percent = 0; percent <= 100; percent++) {
            entries[percent + 1] = Table.entry(percent, 1);
        }
        return new Table(Bits.of(PlaceFields.OPENNESS, 7), entries);
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        boolean known = place.openness() != PlaceFacts.OPENNESS_UNKNOWN;
        var item = new Item(
                Subject.of(Subject.Kind.OPENNESS),
                1,
                known ? place.openness() : Item.UNKNOWN,
                Stated.of(Code.NOTHING_ASKED),
                known ? Stated.of(Code.OPENNESS, place.openness()) : Stated.NOT_KNOWN,
                WayOut.of(Way.ASK_EMPLOYER));
        return Contribution.ofSum(List.of(item), false);
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        boolean known = place.openness() != PlaceFacts.OPENNESS_UNKNOWN;
        return known ? GradeTerms.of(new Term.Fixed(place.openness(), 1)) : GradeTerms.UNKNOWN;
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        return GradeTerms.of(TABLE);
    }
}
