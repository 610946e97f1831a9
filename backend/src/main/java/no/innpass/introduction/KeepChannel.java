package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.channel.ChannelRule;
import no.innpass.employer.channel.ChannelRules;
import no.innpass.employer.channel.IntakeChannel;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/**
 * Keeps the way in which a workplace takes applications (INT-10). A candidate applies in Innpass only where such applications are taken; who goes
 * to a workplace that takes people from providers alone has a provider; and no more are shown to it in a period of the calendar than it has
 * said. Counted are those whose card the workplace first saw in the period, whatever became of them: each took its time.
 */
@Singleton
class KeepChannel {
    private final ChannelRules rules;
    private final Rows rows;
    private final BusinessClock clock;

    KeepChannel(ChannelRules rules, Rows rows, BusinessClock clock) {
        this.rules = rules;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The rule of a workplace and how it stands today.
     *
     * @param shown in this period, 0 where there is no limit
     * @param opensOn first day of the next period, where this one is used up
     */
    record Standing(Optional<ChannelRule> rule, int shown, Optional<LocalDate> opensOn) {}

    @Transactional
    Standing standing(UUID workplace) {
        return standing(workplace, rules.find(workplace));
    }

    private Standing standing(UUID workplace, Optional<ChannelRule> rule) {
        Optional<ChannelRule.Limit> limit = rule.flatMap(one -> Optional.ofNullable(one.limit()));
        if (limit.isEmpty()) {
            return new Standing(rule, 0, Optional.empty());
        }
        LocalDate today = clock.today();
        LocalDate next = limit.get().period().next(today);
        int shown = shown(workplace, limit.get().period().first(today), next);
        return new Standing(rule, shown, shown < limit.get().most() ? Optional.empty() : Optional.of(next));
    }

    /** @throws Refused WRONG_CHANNEL where the workplace takes no applications in Innpass; PERIOD_FULL */
    @Transactional(Transactional.TxType.MANDATORY)
    void requireOwn(UUID workplace) {
        Standing standing = standing(workplace);
        standing.rule().filter(rule -> !rule.takesOwnApplications()).ifPresent(rule -> {
            throw new Refused(new IntroductionProblem.WrongChannel(
                    Optional.ofNullable(rule.channel()).orElseThrow()));
        });
        requireRoom(standing);
    }

    /** @throws Refused WRONG_CHANNEL for somebody without a provider, where the workplace takes people from providers alone */
    @Transactional(Transactional.TxType.MANDATORY)
    void requireWay(Introduction introduction) {
        rules.find(introduction.workplaceId())
                .filter(rule -> rule.channel() == IntakeChannel.ONLY_PROVIDER && !hasProvider(introduction))
                .ifPresent(rule -> {
                    throw new Refused(new IntroductionProblem.NeedsProvider());
                });
    }

    /** @throws Refused as {@link #requireWay}; PERIOD_FULL with the day on which it opens again */
    @Transactional(Transactional.TxType.MANDATORY)
    void admit(Introduction introduction) {
        requireWay(introduction);
        requireRoom(standing(introduction.workplaceId(), rules.hold(introduction.workplaceId())));
    }

    private static void requireRoom(Standing standing) {
        standing.opensOn().ifPresent(day -> {
            ChannelRule.Limit limit = standing.rule()
                    .flatMap(rule -> Optional.ofNullable(rule.limit()))
                    .orElseThrow();
            throw new Refused(new IntroductionProblem.PeriodFull(limit.most(), limit.period(), day));
        });
    }

    private int shown(UUID workplace, LocalDate from, LocalDate before) {
        return rows.first(
                        "select count(*)::int from introduction where workplace_id = ? and shown_at >= ? and shown_at < ?",
                        row -> row.getInt(1),
                        workplace,
                        from.atStartOfDay(BusinessClock.ZONE).toInstant(),
                        before.atStartOfDay(BusinessClock.ZONE).toInstant())
                .orElse(0);
    }

    private boolean hasProvider(Introduction introduction) {
        return rows.first("""
                        select 1 from candidate_provider where candidate_id = ?
                        union all select 1 from cohort_member where introduction_id = ? limit 1""", row -> true, introduction.candidateId(), introduction.id())
                .isPresent();
    }
}
