package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PracticePlaces;

/** Overrides of the caller's offices, with what may be done about each. */
@Singleton
class ShowOverrides {
    private static final Duration COUNTED = Duration.ofDays(365);

    private final OverrideRows rows;
    private final Candidates candidates;
    private final PracticePlaces places;
    private final Staff staff;
    private final BusinessClock clock;

    ShowOverrides(OverrideRows rows, Candidates candidates, PracticePlaces places, Staff staff, BusinessClock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.places = places;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    OverridesView list(Actor actor) {
        Set<UUID> offices = candidates.officesOf(actor);
        List<OverrideView> items = views(actor, rows.ofOffices(offices, candidates.hiddenFrom(actor)));
        List<OverridesView.Count> counts = rows.counts(offices, clock.now().minus(COUNTED)).entrySet().stream()
                .map(one -> new OverridesView.Count(one.getKey(), one.getValue()))
                .toList();
        return new OverridesView(items, counts);
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    OverrideView one(Actor actor, UUID id) {
        MatchOverride override = rows.lock(id).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return views(actor, List.of(override)).getFirst();
    }

    private List<OverrideView> views(Actor actor, Collection<MatchOverride> overrides) {
        Set<UUID> people = overrides.stream().map(MatchOverride::candidateId).collect(Collectors.toSet());
        Map<UUID, Candidate> known = candidates.find(people);
        Map<UUID, String> names = candidates.names(actor, people);
        Map<UUID, String> colleagues = staff.names(overrides.stream()
                .flatMap(one -> Stream.of(one.proposedBy(), one.decidedBy()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return overrides.stream()
                .map(one -> view(actor, one, known, names, colleagues))
                .toList();
    }

    private OverrideView view(
            Actor actor,
            MatchOverride one,
            Map<UUID, Candidate> known,
            Map<UUID, String> names,
            Map<UUID, String> colleagues) {
        boolean own = actor.personId().equals(one.proposedBy());
        return new OverrideView(
                one.id(),
                one.kind(),
                one.candidateId(),
                Optional.ofNullable(known.get(one.candidateId()))
                        .map(Candidate::number)
                        .orElse(0L),
                names.get(one.candidateId()),
                one.placeId(),
                places.card(one.placeId()).map(PlaceCard::workplace).orElse(""),
                one.introductionId(),
                one.state(),
                one.reason(),
                one.words(),
                colleagues.get(one.proposedBy()),
                one.proposedAt(),
                one.decidedBy() == null ? null : colleagues.get(one.decidedBy()),
                one.decidedAt(),
                one.decisionWords(),
                own,
                own ? List.of() : Steps.open(OverrideTable.STEPS, one.state(), actor),
                one.version());
    }
}
