package no.innpass.candidate;

import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAbilities;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/** The bytes of {@link CandidateFacts}. A new layout gets the next number and a reader beside the old ones; the second has levels
 * of booked tests, the third line, wishes and surroundings, the fourth wishes for a workplace, the fifth the size of post. */
final class CandidateLayout {
    private static final int LAYOUT = 5;

    private CandidateLayout() {}

    static byte[] write(CandidateFacts facts) {
        var out = new PackedWriter().count(LAYOUT);
        out.id(facts.id()).bits(facts.random()).count(facts.version());
        out.flag(facts.withdrawn()).count(facts.readyFrom());
        facts.purpose().pack(out);
        out.choice(facts.skills()).choice(facts.experience());
        out.concepts(facts.done()).concepts(facts.near());
        out.choice(facts.certificates()).count(facts.certificateList().size());
        facts.certificateList().forEach(fact -> fact.pack(out));
        facts.language().pack(out);
        out.count(Integer.toUnsignedLong(facts.functions().bits()));
        out.choice(facts.hoursState()).count(facts.hours().bits());
        facts.reach().pack(out);
        out.concepts(facts.vetoedTasks()).ids(facts.vetoedWorkplaces());
        facts.line().pack(out);
        facts.wishes().pack(out);
        facts.surroundings().pack(out);
        out.count(facts.position());
        return out.toBytes();
    }

    static CandidateFacts read(byte[] bytes) {
        var in = new PackedReader(bytes);
        int layout = in.size();
        if (layout < 1 || layout > LAYOUT) {
            throw new IllegalArgumentException("candidate facts in an unknown layout");
        }
        var facts = new CandidateFacts(
                in.id(),
                in.bits(),
                in.count(),
                in.flag(),
                in.size(),
                PurposeFacts.unpack(in),
                in.choice(FactState.class),
                in.choice(FactState.class),
                in.concepts(),
                in.concepts(),
                in.choice(FactState.class),
                in.list(() -> CertificateFact.unpack(in)),
                LanguageFacts.unpack(in, layout),
                new FunctionalAbilities((int) in.count()),
                in.choice(FactState.class),
                new HoursGrid(in.count()),
                0,
                ReachFacts.unpack(in),
                in.concepts(),
                in.list(in::id),
                layout < 3 ? LineFacts.UNKNOWN : LineFacts.unpack(in),
                layout < 3 ? WishFacts.NOT_ASKED : WishFacts.unpack(in, layout),
                layout < 3 ? SurroundingFacts.NOT_ASKED : SurroundingFacts.unpack(in));
        int position = layout < 5 ? 0 : in.size();
        in.end();
        return facts.withPosition(position);
    }
}
