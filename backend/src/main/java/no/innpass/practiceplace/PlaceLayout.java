package no.innpass.practiceplace;

import no.innpass.shared.EnvironmentTraits;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalDemands;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/**
 * The bytes of {@link PlaceFacts}. A new layout gets the next number and a reader beside the old ones; the second has the contracts that
 * dispense, will, line, surroundings, support and openness, the third the size of a post.
 */
final class PlaceLayout {
    private static final int LAYOUT = 3;

    private PlaceLayout() {}

    static byte[] write(PlaceFacts facts) {
        var out = new PackedWriter().count(LAYOUT);
        out.id(facts.id()).id(facts.workplace()).bits(facts.random()).count(facts.version());
        out.choice(facts.listing()).count(facts.area());
        facts.start().pack(out);
        out.count(facts.freeSeats()).flag(facts.blocked()).flag(facts.capReached());
        out.count(facts.tasks().size());
        facts.tasks().forEach(task -> task.pack(out));
        out.choice(facts.credentials()).count(facts.credentialDemands().size());
        facts.credentialDemands().forEach(demand -> demand.pack(out));
        out.choice(facts.language()).count(facts.languageDemands().size());
        facts.languageDemands().forEach(demand -> demand.pack(out));
        out.flag(facts.languageSupport());
        out.choice(facts.functions())
                .count(Integer.toUnsignedLong(facts.functionalDemands().bits()));
        out.choice(facts.hoursState()).count(facts.hours().bits());
        facts.purposes().pack(out);
        facts.job().pack(out);
        facts.line().pack(out);
        out.count(facts.surroundings().bits()).count(facts.support().bits()).count(facts.openness() + 1L);
        return out.toBytes();
    }

    static PlaceFacts read(byte[] bytes) {
        var in = new PackedReader(bytes);
        int layout = in.size();
        if (layout < 1 || layout > LAYOUT) {
            throw new IllegalArgumentException("place facts in an unknown layout");
        }
        var facts = new PlaceFacts(
                in.id(),
                in.id(),
                in.bits(),
                in.count(),
                in.choice(PlaceListing.class),
                in.size(),
                StartWindow.unpack(in),
                in.size(),
                in.flag(),
                in.flag(),
                in.list(() -> TaskFact.unpack(in)),
                in.choice(FactState.class),
                in.list(() -> CredentialDemand.unpack(in)),
                in.choice(FactState.class),
                in.list(() -> LanguageDemand.unpack(in)),
                in.flag(),
                in.choice(FactState.class),
                new FunctionalDemands((int) in.count()),
                in.choice(FactState.class),
                new HoursGrid(in.count()),
                PlacePurposes.unpack(in),
                JobFacts.unpack(in, layout),
                layout < 2 ? PlaceLine.UNKNOWN : PlaceLine.unpack(in),
                layout < 2 ? EnvironmentTraits.UNKNOWN : new EnvironmentTraits(in.size()),
                layout < 2 ? SupportFacts.UNKNOWN : new SupportFacts(in.size()),
                layout < 2 ? PlaceFacts.OPENNESS_UNKNOWN : in.size() - 1);
        in.end();
        return facts;
    }
}
