package no.innpass.practiceplace;

import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalDemands;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;

/** The bytes of {@link PlaceFacts}. A new layout gets the next number and a reader beside the old ones. */
final class PlaceLayout {
    private static final int LAYOUT = 1;

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
        return out.toBytes();
    }

    static PlaceFacts read(byte[] bytes) {
        var in = new PackedReader(bytes);
        if (in.count() != LAYOUT) {
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
                JobFacts.unpack(in));
        in.end();
        return facts;
    }
}
