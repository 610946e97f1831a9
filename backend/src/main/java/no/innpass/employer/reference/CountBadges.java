package no.innpass.employer.reference;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Counts the criteria of workplaces anew and takes the step that follows: the badge is given, warned of, and taken by the rule alone. */
@Singleton
class CountBadges {
    private final BadgeRows rows;
    private final ReferenceRules rules;
    private final Steps steps;
    private final Outbox outbox;
    private final BusinessClock clock;

    CountBadges(BadgeRows rows, ReferenceRules rules, Steps steps, Outbox outbox, BusinessClock clock) {
        this.rows = rows;
        this.rules = rules;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The badges are held by the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void count(Collection<Badge> badges) {
        ReferenceRule rule = rules.now();
        LocalDate today = clock.today();
        List<UUID> workplaces = badges.stream().map(Badge::workplaceId).toList();
        Map<UUID, ReferenceFacts> facts = rows.facts(workplaces, rule.since(today), today);
        for (Badge badge : badges) {
            count(badge, rule, rule.unmet(Objects.requireNonNull(facts.get(badge.workplaceId())), today), today);
        }
    }

    private void count(Badge badge, ReferenceRule rule, Set<ReferenceCriterion> unmet, LocalDate today) {
        @Nullable ReferenceAction action = badge.next(unmet.isEmpty(), today);
        if (action == null) {
            rows.put(badge.workplaceId(), badge.state(), badge.since(), badge.noticeUntil(), unmet, today);
            return;
        }
        ReferenceState to = steps.takeBySystem(
                ReferenceTable.STEPS,
                badge.workplaceId(),
                badge.state(),
                action,
                unmet.stream().sorted().findFirst().map(Enum::name).orElse(null));
        boolean notice = to == ReferenceState.NOTICE;
        boolean keeps = badge.shown() && (notice || to == ReferenceState.AWARDED);
        rows.put(
                badge.workplaceId(),
                to,
                keeps ? badge.since() : today,
                notice ? today.plusDays(rule.noticeDays()) : null,
                unmet,
                today);
        outbox.append(new ReferenceEmployerMoved(badge.workplaceId()));
    }
}
