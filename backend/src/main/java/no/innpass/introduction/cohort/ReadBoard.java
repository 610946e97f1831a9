package no.innpass.introduction.cohort;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.IntakeAgreement;
import no.innpass.employer.IntakeAgreements;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.matching.assignment.AssignmentProblem;
import no.innpass.matching.assignment.Bound;
import no.innpass.matching.assignment.BoundKind;
import no.innpass.matching.assignment.Opening;
import no.innpass.matching.assignment.Person;
import no.innpass.matching.lists.ScoreClass;
import no.innpass.matching.lists.ScoredClass;
import no.innpass.measure.CourseRun;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.practiceplace.PlaceFacts;
import org.jspecify.annotations.Nullable;

/** Reads a cohort with everything that bounds it: positions, cap of the workplace, agreement on intake, cap for each employer. */
@Singleton
class ReadBoard {
    private final CohortRows rows;
    private final ScoreClass scoreClass;
    private final Workplaces workplaces;
    private final IntakeAgreements agreements;
    private final Settings settings;

    ReadBoard(
            CohortRows rows,
            ScoreClass scoreClass,
            Workplaces workplaces,
            IntakeAgreements agreements,
            Settings settings) {
        this.rows = rows;
        this.scoreClass = scoreClass;
        this.workplaces = workplaces;
        this.agreements = agreements;
        this.settings = settings;
    }

    int capPerEmployer() {
        return settings.integer("cohort.capPerEmployer");
    }

    /** @throws Refused COHORT_TOO_MANY */
    Board read(CourseRun run, CohortRows.Head head, Actor actor) {
        List<Member> all = rows.members(run.id());
        if (all.size() > AssignmentProblem.MOST_PEOPLE) {
            throw new Refused(new CohortProblem.TooMany());
        }
        ScoredClass scored =
                scoreClass.score(actor, all.stream().map(Member::candidateId).toList());
        Set<UUID> seen = scored.people().stream().map(one -> one.id()).collect(Collectors.toSet());
        Map<UUID, Opening> openings = openings(run, scored);
        AssignmentProblem problem = new AssignmentProblem(
                scored.people().stream()
                        .map(one -> new Person(one.id(), one.facts().random()))
                        .toList(),
                List.copyOf(openings.values()),
                (person, opening) -> scored.counts(person.id(), opening.id()));
        return new Board(
                run,
                head,
                all.stream().filter(one -> seen.contains(one.candidateId())).toList(),
                rows.closed(run.id()),
                scored,
                problem,
                openings);
    }

    private Map<UUID, Opening> openings(CourseRun run, ScoredClass scored) {
        Map<UUID, WorkplaceCard> cards = workplaces.cards(
                scored.places().values().stream().map(PlaceFacts::workplace).collect(Collectors.toSet()));
        Map<UUID, Bound> around = new HashMap<>();
        Map<UUID, Bound> employers = employers(run, cards);
        Map<UUID, Integer> underCap = workplaces.roomUnderCap(cards.keySet());
        cards.forEach((workplace, card) -> {
            Bound employer = employers.get(card.employerId());
            @Nullable Integer left = underCap.get(workplace);
            around.put(
                    workplace,
                    left == null || employer == null
                            ? employer
                            : new Bound(BoundKind.WORKPLACE_CAP, workplace, left, employer));
        });
        Map<UUID, Integer> spoken = rows.spokenFor(scored.places().keySet());
        Map<UUID, Opening> openings = new HashMap<>();
        scored.places().values().forEach(place -> {
            int seats = Math.max(0, place.freeSeats() - spoken.getOrDefault(place.id(), 0));
            openings.put(place.id(), new Opening(place.id(), place.random(), seats, around.get(place.workplace())));
        });
        return openings;
    }

    private Map<UUID, Bound> employers(CourseRun run, Map<UUID, WorkplaceCard> cards) {
        int cap = capPerEmployer();
        Set<UUID> ids = cards.values().stream().map(WorkplaceCard::employerId).collect(Collectors.toSet());
        Map<UUID, IntakeAgreement> intake = agreements.inForce(ids, run.providerId(), run.practiceDay());
        Map<UUID, Bound> bounds = new HashMap<>();
        for (UUID employer : ids) {
            Bound bound = new Bound(BoundKind.EMPLOYER_CAP, employer, cap, null);
            @Nullable IntakeAgreement agreed = intake.get(employer);
            bounds.put(
                    employer,
                    agreed == null
                            ? bound
                            : new Bound(
                                    BoundKind.INTAKE_AGREEMENT,
                                    employer,
                                    Math.max(0, agreed.most() - rows.taken(agreed, run.id())),
                                    bound));
        }
        return bounds;
    }
}
