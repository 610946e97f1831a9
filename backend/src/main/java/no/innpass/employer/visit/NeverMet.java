package no.innpass.employer.visit;

import java.util.ArrayList;
import java.util.List;
import no.innpass.employer.ContactRole;
import no.innpass.employer.LoadSource;
import org.jspecify.annotations.Nullable;

/** Which facts of a workplace nobody has seen (EMP-22), in the order of {@link NotSeen}; a person by person, in the order given. Pure. */
final class NeverMet {
    private NeverMet() {}

    /** @param person name of the contact person whom it is about; absent where it is about nobody */
    record Fact(NotSeen what, @Nullable String person) {}

    static List<Fact> of(VisitFacts facts) {
        List<Fact> never = new ArrayList<>();
        if (facts.visits() == 0) {
            never.add(new Fact(NotSeen.NOBODY_WAS_THERE, null));
        } else if (facts.ownVisits() == 0) {
            never.add(new Fact(NotSeen.ONLY_OTHERS_WERE_THERE, null));
        }
        people(facts, ContactRole.HIRING_AUTHORITY, NotSeen.DECIDER_NEVER_MET, never);
        people(facts, ContactRole.SUPERVISOR, NotSeen.SUPERVISOR_NEVER_MET, never);
        if (facts.insideTold() && !facts.insideSeen()) {
            never.add(new Fact(NotSeen.INSIDE_ONLY_TOLD, null));
        }
        if (facts.load() == LoadSource.DECLARED) {
            never.add(new Fact(NotSeen.LOAD_ONLY_TOLD, null));
        }
        if (facts.outlookOn() != null && facts.outlookFromFile()) {
            never.add(new Fact(NotSeen.OUTLOOK_FROM_FILE, null));
        }
        return never;
    }

    private static void people(VisitFacts facts, ContactRole role, NotSeen what, List<Fact> never) {
        facts.people().stream()
                .filter(one -> one.roles().contains(role) && !one.met())
                .forEach(one -> never.add(new Fact(what, one.name())));
    }
}
