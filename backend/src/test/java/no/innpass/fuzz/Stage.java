package no.innpass.fuzz;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.Callers;

/** A little world in which hostile requests get far: real things of every kind, and for each role somebody whom they belong to. */
@Singleton
public class Stage {
    private final Journey journey;
    private final Callers callers;
    private final Api api;
    private final Map<Role, Callers.Caller> owners = new EnumMap<>(Role.class);
    private final Map<Role, Callers.Caller> strangers = new EnumMap<>(Role.class);
    private final Map<Role, Callers.Caller> anybody = new EnumMap<>(Role.class);
    private final Map<String, UUID> ids = new HashMap<>();

    Stage(Journey journey, Callers callers, Api api) {
        this.journey = journey;
        this.callers = callers;
        this.api = api;
    }

    /** Two candidates on their way to one firm: one with an offer, one whose placement has begun. */
    public void build() {
        Journey.Firm firm = journey.firm(5);
        Journey.Traveller offered = journey.offered(firm);
        Journey.Traveller started = journey.accepted(firm);
        UUID placement = journey.started(started);
        owners.put(Role.ADVISER, started.adviser());
        owners.put(Role.MARKET_CONTACT, firm.market());
        owners.put(Role.EMPLOYER_MANAGER, firm.manager());
        owners.put(Role.CANDIDATE, started.candidate());
        strangers.put(Role.ADVISER, callers.staff(Role.ADVISER, callers.otherOffice()));
        UUID nowhere = UUID.randomUUID();
        strangers.put(
                Role.EMPLOYER_MANAGER,
                callers.employer(Role.EMPLOYER_MANAGER, UUID.randomUUID(), ScopeKind.WORKPLACE, nowhere));
        strangers.put(Role.CANDIDATE, callers.candidate(offered.candidateId()));
        ids.put("candidates", started.candidateId());
        ids.put("practice-places", firm.place());
        ids.put("workplaces", firm.workplace());
        ids.put("introductions", offered.introduction());
        ids.put("offers", started.introduction());
        ids.put("agreements", journey.agreementOf(started));
        ids.put("placements", placement);
        ids.put(
                "contacts",
                UUID.fromString(api.get(started.adviser(), "/api/v1/placements/" + placement + "/follow-up")
                        .body()
                        .get("contacts")
                        .get(0)
                        .get("id")
                        .getStringValue()));
        ids.put("staff", started.adviser().actor().personId());
        ids.put("candidateId", started.candidateId());
        ids.put("placeId", firm.place());
        ids.put("workplaceId", firm.workplace());
        ids.put("staffId", started.adviser().actor().personId());
    }

    /** Real ids by the name of a body's property. */
    Map<String, UUID> ids() {
        return ids;
    }

    /** Somebody who may call the operation. */
    Callers.Caller owner(Operation operation) {
        return operation.roles().stream()
                .map(Role::valueOf)
                .sorted((a, b) -> Boolean.compare(owners.containsKey(b), owners.containsKey(a)))
                .findFirst()
                .map(role -> owners.computeIfAbsent(role, callers::any))
                .orElseGet(() -> owners.get(Role.ADVISER));
    }

    /** Somebody with the same role elsewhere; nobody where the stage has none. */
    Optional<Callers.Caller> stranger(Operation operation) {
        return operation.roles().stream()
                .map(Role::valueOf)
                .filter(strangers::containsKey)
                .findFirst()
                .map(strangers::get);
    }

    /** Roles that the operation is not for; none where every login may call it. */
    List<Role> outsiders(Operation operation) {
        return operation.roles().isEmpty()
                ? List.of()
                : Stream.of(Role.values())
                        .filter(role -> !operation.roles().contains(role.name()))
                        .toList();
    }

    /** Somebody with just this role. */
    Callers.Caller any(Role role) {
        return anybody.computeIfAbsent(role, callers::any);
    }

    /** The path with the ids of this stage. */
    String path(Operation operation) {
        String[] steps = operation.path().split("/");
        for (int i = 1; i < steps.length; i++) {
            steps[i] = switch (steps[i]) {
                case "{id}" -> ids.getOrDefault(steps[i - 1], new UUID(9, 9)).toString();
                case "{placeId}" -> String.valueOf(ids.get("practice-places"));
                case "{number}" -> "1";
                case "{code}" -> "bake";
                default -> steps[i].startsWith("{") ? new UUID(9, 9).toString() : steps[i];
            };
        }
        return String.join("/", steps);
    }
}
