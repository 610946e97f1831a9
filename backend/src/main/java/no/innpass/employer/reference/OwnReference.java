package no.innpass.employer.reference;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The badge, the criteria with how one stands, and the stories, as the workplace's own manager reads them. */
@Singleton
class OwnReference {
    private final Rows database;
    private final BadgeRows rows;
    private final StoryRows stories;
    private final ReferenceRules rules;
    private final Workplaces workplaces;
    private final BusinessClock clock;

    OwnReference(
            Rows database,
            BadgeRows rows,
            StoryRows stories,
            ReferenceRules rules,
            Workplaces workplaces,
            BusinessClock clock) {
        this.database = database;
        this.rows = rows;
        this.stories = stories;
        this.rules = rules;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for a workplace that is not the actor's own */
    void require(UUID workplace, Actor actor) {
        if (!workplaces.reach(actor, Set.of(Role.EMPLOYER_MANAGER)).contains(workplace)) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    /** Of two who ask at once, one waits. */
    void lock(UUID workplace) {
        database.first(
                "select 1 from workplace_standing where workplace_id = ? for no key update",
                row -> row.getInt(1),
                workplace);
    }

    /** @throws Refused NOT_FOUND for a workplace that is not the actor's own */
    @Transactional
    OwnReferenceView show(UUID workplace, Actor actor) {
        require(workplace, actor);
        ReferenceRule rule = rules.now();
        LocalDate today = clock.today();
        ReferenceFacts facts = Objects.requireNonNull(
                rows.facts(List.of(workplace), rule.since(today), today).get(workplace));
        Set<ReferenceCriterion> unmet = rule.unmet(facts, today);
        Optional<Badge> badge = rows.find(workplace);
        return new OwnReferenceView(
                workplace,
                badge.map(Badge::state).orElse(null),
                badge.map(Badge::since).orElse(null),
                badge.map(Badge::noticeUntil).orElse(null),
                Arrays.stream(ReferenceCriterion.values())
                        .map(one -> new OwnReferenceView.OwnCriterionView(
                                one, ReferenceRules.needed(one, rule), has(one, facts), !unmet.contains(one)))
                        .toList(),
                stories.of(workplace).stream().map(OwnReference::own).toList(),
                badge.map(Badge::version).orElse(0L));
    }

    private static @Nullable Integer has(ReferenceCriterion criterion, ReferenceFacts facts) {
        return switch (criterion) {
            case HIRED -> facts.hired();
            case COMPLETED -> facts.completed();
            case SPOKEN_WITH, NOT_BLOCKED, CAP_KEPT -> null;
        };
    }

    static OwnStoryView own(Story one) {
        return new OwnStoryView(
                one.id(),
                one.state(),
                one.title(),
                one.words(),
                one.staffId() != null,
                one.writtenOn(),
                one.approvedOn(),
                one.version());
    }
}
