package no.innpass.fuzz;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.FullWorkplaces;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.fixtures.Runs;
import no.innpass.organisation.Offices;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.testing.Api;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.Browser;
import no.innpass.testing.Callers;
import org.jspecify.annotations.Nullable;

/** A little world in which hostile requests get far: real things of every kind, and for each role somebody whom they belong to. */
@Singleton
public class Stage {
    private final EmbeddedServer server;
    private final Journey journey;
    private final Callers callers;
    private final Api api;
    private final CandidateImports imports;
    private final FullWorkplaces full;
    private final Runs runs;
    private final Offices offices;
    private final Map<Role, Callers.Caller> owners = new EnumMap<>(Role.class);
    private final Map<Role, Callers.Caller> anybody = new EnumMap<>(Role.class);
    private final Map<String, UUID> ids = new HashMap<>();
    private @Nullable UUID otherCandidate;

    Stage(
            EmbeddedServer server,
            Journey journey,
            Callers callers,
            Api api,
            CandidateImports imports,
            FullWorkplaces full,
            Runs runs,
            Offices offices) {
        this.offices = offices;
        this.runs = runs;
        this.server = server;
        this.journey = journey;
        this.callers = callers;
        this.api = api;
        this.imports = imports;
        this.full = full;
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
        otherCandidate = offered.candidateId();
        ids.put("candidates", started.candidateId());
        ids.put("practice-places", firm.place());
        ids.put("workplaces", firm.workplace());
        ids.put(
                "employers",
                UUID.fromString(api.get(firm.market(), "/api/v1/workplaces/" + firm.workplace())
                        .body()
                        .get("employerId")
                        .getStringValue()));
        ids.put(
                "employer-agreements",
                api.post(firm.market(), "/api/v1/employers/" + ids.get("employers") + "/agreements", """
                        {"kind": "COOPERATION", "from": "2026-01-01", "to": "2099-01-01"}""")
                        .id());
        ids.put(
                "recruitment-plans",
                api.post(firm.market(), "/api/v1/recruitment-plans", """
                        {"name": "Planen", "from": "2026-01-01", "to": "2030-01-01", "municipalities": ["3403"],
                         "offices": ["%s"], "providers": ["%s"]}""".formatted(
                                callers.office().id(), callers.provider().id()))
                        .id());
        ids.put("join-requests", joined());
        UUID visit = api.post(firm.market(), "/api/v1/workplaces/" + firm.workplace() + "/activities", """
                {"state": "PLANNED", "type": "DROP_IN", "channel": "VISIT", "day": "2099-01-01"}""")
                .id();
        ids.put("activities", visit);
        ids.put(
                "joint-visits",
                api.post(started.adviser(), "/api/v1/workplaces/" + firm.workplace() + "/joint-visits", """
                        {"staffId": "%s", "day": "2099-01-01"}""".formatted(
                                        firm.market().actor().personId()))
                        .id());
        ids.put("logins", callers.staff(Role.AUDITOR).actor().loginId());
        ids.put("officeId", callers.office().id());
        ids.put("choice-principles", callers.office().id());
        ids.put("first-placements", callers.office().id());
        ids.put(
                "offices",
                offices.register("0999", "Kontoret som kan stenges", "3403").id());
        ids.put("providers", callers.provider().id());
        // The one that holds nowhere: nothing that is written to it changes another test.
        ids.put("rule-sets", UUID.fromString("01900000-0000-7000-8000-000000000702"));
        ids.put("oversight-cases", refusedWish(firm));
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
        ids.put("overrides", proposedOverride(started));
        UUID run = runs.of(callers.office().id(), callers.provider().id(), List.of(started.candidateId()));
        ids.put("cohorts", run);
        ids.put("course-runs", run);
        control();
    }

    /** That one more than may be is to come to another firm, which the leader has not answered yet. */
    private UUID proposedOverride(Journey.Traveller candidate) {
        Journey.Firm other = journey.firm(2);
        full.fill(other.workplace());
        return api.post(candidate.adviser(), "/api/v1/overrides", """
                {"candidateId": "%s", "placeId": "%s", "override": {"reason": "BETTER_KNOWLEDGE", "words": "Kjenner sjefen der"}}""".formatted(candidate.candidateId(), other.place()))
                .id();
    }

    /** A sample that everybody of this stage is in, one of its cases, and a finding about it. */
    private void control() {
        for (int i = 0; i < 4; i++) {
            imports.of(Objects.requireNonNull(owners.get(Role.ADVISER)).actor(), ProfileBuilder.aProfile());
        }
        Callers.Caller auditor = any(Role.AUDITOR);
        Api.Answer sample = api.post(
                auditor,
                "/api/v1/audit/samples",
                "{\"kind\": \"REGISTERED\", \"from\": \"2000-01\", \"to\": \"2099-12\", \"size\": 50}");
        UUID sampled =
                UUID.fromString(sample.body().get("cases").get(0).get("id").getStringValue());
        ids.put("samples", UUID.fromString(sample.body().get("row").get("id").getStringValue()));
        ids.put("cases", sampled);
        ids.put("responsibleId", any(Role.OFFICE_LEADER).actor().personId());
        ids.put("caseId", sampled);
        ids.put(
                "findings",
                api.post(auditor, "/api/v1/audit/findings", """
                        {"officeId": "%s", "caseId": "%s", "severity": "SERIOUS", "finding": "Ingen samtale i tide",
                         "responsibleId": "%s", "dueOn": "2099-01-01"}""".formatted(
                                        callers.office().id(), sampled, ids.get("responsibleId")))
                        .id());
    }

    /** A firm that has joined by itself and waits to be checked. */
    private UUID joined() {
        try (Browser browser = new Browser(server.getURI())) {
            browser.logInAs("somebody-new");
            browser.send(
                    "POST",
                    "/api/v1/join",
                    """
                    {"organisationNumber": "974760673", "firmName": "Nykommer AS", "sector": "PRIVATE", "municipality": "3403",
                     "name": "Ny Person", "role": "HR", "phone": "+4740000000", "need": {}}""",
                    Map.of("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"));
        }
        return UUID.fromString(api.get(any(Role.OFFICE_LEADER), "/api/v1/join-requests")
                .body()
                .get(0)
                .get("id")
                .getStringValue());
    }

    /** The case that a refused wish about a group has opened. */
    private UUID refusedWish(Journey.Firm firm) {
        api.post(firm.manager(), "/api/v1/employer/practice-places", """
                {"workplaceId": "%s", "place": {"need": {"title": "Bare menn"}}}""".formatted(firm.workplace()));
        JsonNode cases = api.get(any(Role.OFFICE_LEADER), "/api/v1/oversight-cases")
                .body()
                .get("items");
        return StreamSupport.stream(cases.values().spliterator(), false)
                .filter(one -> firm.workplace()
                        .toString()
                        .equals(one.get("workplaceId").getStringValue()))
                .map(one -> UUID.fromString(one.get("id").getStringValue()))
                .findFirst()
                .orElseThrow();
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

    /**
     * Somebody with this role within whose reach the things of this stage lie, though they are nobody's own: a colleague of the adviser,
     * another person of the firm. Nobody where the stage has none.
     */
    Optional<Callers.Caller> insider(Role role, ScopeKind reach) {
        return switch (reach) {
            case OWN -> Optional.of(owners.get(Role.CANDIDATE));
            case WORKPLACE ->
                role == Role.MARKET_CONTACT
                        ? Optional.of(owners.get(role))
                        : Optional.of(callers.employer(role, UUID.randomUUID(), ScopeKind.WORKPLACE, workplace()));
            case PROVIDER -> Optional.empty();
            default -> Optional.of(any(role));
        };
    }

    /** Somebody with the same role elsewhere. */
    Callers.Caller stranger(Role role) {
        if (role == Role.CANDIDATE) {
            return callers.candidate(Objects.requireNonNull(otherCandidate));
        }
        if (role.scopes().contains(ScopeKind.OFFICE)) {
            return callers.staff(role, callers.otherOffice());
        }
        if (role.scopes().contains(ScopeKind.PROVIDER)) {
            return callers.staff(role, callers.otherProvider());
        }
        return role.scopes().contains(ScopeKind.COUNTY) ? callers.staff(role, "46") : callers.any(role);
    }

    /** The candidates of this stage. */
    List<UUID> candidates() {
        return List.of(Objects.requireNonNull(ids.get("candidates")), Objects.requireNonNull(otherCandidate));
    }

    /** Somebody with this role who has nothing to do with the people of this stage. */
    Callers.Caller foreigner(Role role) {
        return role == Role.CANDIDATE ? callers.any(role) : stranger(role);
    }

    /** Somebody with just this role, staff of the office of this stage. */
    Callers.Caller any(Role role) {
        return anybody.computeIfAbsent(role, callers::any);
    }

    private UUID workplace() {
        return Objects.requireNonNull(ids.get("workplaces"));
    }

    /** The thing that a list of this kind holds for those within reach of it. */
    Optional<UUID> listed(Operation operation) {
        String[] steps = operation.path().split("/");
        return Optional.ofNullable(ids.get(steps[steps.length - 1]));
    }

    /** The path with the ids of this stage. */
    String path(Operation operation) {
        String[] steps = operation.path().split("/");
        for (int i = 1; i < steps.length; i++) {
            steps[i] = switch (steps[i]) {
                case "{id}" -> ids.getOrDefault(steps[i - 1], new UUID(9, 9)).toString();
                case "{placeId}" -> String.valueOf(ids.get("practice-places"));
                case "{otherId}" -> String.valueOf(otherCandidate);
                case "{number}", "{version}" -> "1";
                case "{code}" -> steps[i - 1].equals("weights") ? "BALANCED" : "bake";
                default -> steps[i].startsWith("{") ? new UUID(9, 9).toString() : steps[i];
            };
        }
        return String.join("/", steps);
    }
}
