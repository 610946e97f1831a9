package no.innpass.matching.criterion;

import java.util.Arrays;
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
import no.innpass.practiceplace.SupportFacts;
import no.innpass.shared.SupportItem;

/** SUPPORT (PLC-09, EMP-12): a named supervisor, hours a week, language help, a mentor, a weekly talk, training, staff who have agreed: there 100,
 * not there 0. */
final class Support implements CriterionRule {
    @Override
    public Criterion criterion() {
        return Criterion.SUPPORT;
    }

    @Override
    public Contribution contribution(CandidateFacts candidate, PlaceFacts place) {
        return Contribution.ofSum(items(place.support()), false);
    }

    private static List<Item> items(SupportFacts support) {
        return Arrays.stream(SupportItem.values())
                .map(item -> item(item, support.code(item)))
                .toList();
    }

    private static Item item(SupportItem item, int code) {
        boolean offered = code == SupportFacts.OFFERED;
        return new Item(
                Subject.support(item),
                1,
                code == 0 ? Item.UNKNOWN : offered ? 100 : 0,
                Stated.of(Code.NOTHING_ASKED),
                code == 0 ? Stated.NOT_KNOWN : Stated.of(offered ? Code.OFFERED : Code.NOT_OFFERED),
                WayOut.of(Way.ASK_EMPLOYER));
    }

    @Override
    public GradeTerms forPlace(PlaceFacts place) {
        int entry = entry(place.support().bits());
        return GradeTerms.of(new Term.Fixed(Table.num(entry), Table.den(entry)));
    }

    @Override
    public GradeTerms forCandidate(CandidateFacts candidate) {
        return GradeTerms.of(TABLE);
    }

    private static final Table TABLE = table();

    private static Table table() {
        int[] entries = new int[1 << SupportFacts.WIDTH];
        for (int bits = 0; bits < entries.length; bits++) {
            entries[bits] = entry(bits);
        }
        return new Table(Bits.of(PlaceFields.SUPPORT, SupportFacts.WIDTH), entries);
    }

    /** Also for bits that no document has, which count as not answered. */
    private static int entry(int bits) {
        int num = 0;
        int den = 0;
        for (int slot = 0; slot < SupportFacts.WIDTH; slot += 2) {
            int code = bits >>> slot & 3;
            num += code == SupportFacts.OFFERED ? 100 : 0;
            den += code == SupportFacts.OFFERED || code == SupportFacts.NOT_OFFERED ? 1 : 0;
        }
        return Table.entry(num, den);
    }
}
