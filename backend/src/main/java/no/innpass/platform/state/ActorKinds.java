package no.innpass.platform.state;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;

/** In which capacities of section 16 a person may take steps. */
public final class ActorKinds {
    private ActorKinds() {}

    /** In the order of {@link ActorKind}; never empty: somebody without any such role counts as INTAKE, who may do least. */
    public static List<ActorKind> of(Actor actor) {
        Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        for (Role role : actor.roles()) {
            switch (role) {
                case CANDIDATE -> kinds.add(ActorKind.CANDIDATE);
                case EMPLOYER_MANAGER -> kinds.add(ActorKind.EMPLOYER);
                case EMPLOYER_SUPERVISOR -> kinds.add(ActorKind.SUPERVISOR);
                case ADVISER -> kinds.add(ActorKind.ADVISER);
                case MARKET_CONTACT -> kinds.add(ActorKind.MARKET_CONTACT);
                case PROVIDER_CONSULTANT, PROVIDER_TEACHER, PROVIDER_LEADER -> kinds.add(ActorKind.PROVIDER);
                case DECIDER -> kinds.add(ActorKind.DECIDER);
                case OFFICE_LEADER -> kinds.add(ActorKind.OFFICE_LEADER);
                case AUDITOR -> kinds.add(ActorKind.AUDITOR);
                default -> kinds.add(ActorKind.INTAKE);
            }
        }
        return kinds.isEmpty() ? List.of(ActorKind.INTAKE) : new ArrayList<>(kinds);
    }
}
