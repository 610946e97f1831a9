package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Computes lights and stores them, with a line of the history for each other colour (EMP-07, EMP-08). {@link #anew} reads the tables and is what events
 * call for; {@link #due} and {@link #between} are what time and a new rule bring, and need only the facts that are kept.
 */
@Singleton
class ComputeLights {
    private final LightRows lights;
    private final LightFactRows facts;
    private final NoHires noHires;
    private final LightsNow rules;
    private final Outbox outbox;
    private final BusinessClock clock;

    ComputeLights(
            LightRows lights,
            LightFactRows facts,
            NoHires noHires,
            LightsNow rules,
            Outbox outbox,
            BusinessClock clock) {
        this.lights = lights;
        this.facts = facts;
        this.noHires = noHires;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** From the tables, with the count of OVS-03. The settings are read when the rows are held: a new rule misses none. */
    @Transactional
    void anew(Collection<UUID> workplaces) {
        facts.hold(workplaces);
        Map<UUID, LocalDate> countsOn = noHires.recompute(workplaces);
        LightRule rule = rules.rule();
        Map<UUID, LightRows.Stored> before = lights.all(workplaces);
        Instant now = clock.now();
        List<LightFactRows.Packed> packed = new ArrayList<>();
        List<LightRows.Computed> computed = new ArrayList<>();
        facts.told(workplaces).forEach((workplace, told) -> {
            LightRule.Verdict verdict = rule.of(told, now);
            LightRows.@Nullable Stored known = before.get(workplace);
            Instant since = known != null && known.colour() == verdict.colour() ? known.since() : now;
            @Nullable LocalDate counts = countsOn.get(workplace);
            packed.add(new LightFactRows.Packed(workplace, told, counts, LightFactRows.next(verdict, counts)));
            computed.add(
                    new LightRows.Computed(workplace, told, verdict, known == null ? null : known.colour(), since));
        });
        facts.keep(packed);
        lights.put(computed);
        tell(computed);
    }

    /**
     * The lights that time may have changed; at most so many.
     *
     * @return how many were computed
     */
    @Transactional
    int due(int limit) {
        List<LightFactRows.Kept> due = facts.due(limit);
        again(due);
        return due.size();
    }

    /**
     * Lights whether they are due or not, from the facts that are kept, ascending from after an id and up to another; at most so many.
     *
     * @return how many there were, and the last of them
     */
    @Transactional
    Page between(UUID after, UUID upTo, int limit) {
        List<LightFactRows.Kept> page = facts.between(after, upTo, limit);
        again(page);
        return new Page(page.size(), page.isEmpty() ? after : page.getLast().workplace());
    }

    record Page(int computed, UUID last) {}

    private void again(List<LightFactRows.Kept> page) {
        LightRule rule = rules.rule();
        Instant now = clock.now();
        Map<UUID, Optional<Instant>> moments = new HashMap<>();
        List<LightRows.Computed> others = new ArrayList<>();
        for (LightFactRows.Kept kept : page) {
            LightRule.Verdict verdict = rule.of(kept.facts(), now);
            Optional<Instant> next = Optional.ofNullable(LightFactRows.next(verdict, kept.countsOn()));
            if (!next.equals(Optional.ofNullable(kept.nextAt()))) {
                moments.put(kept.workplace(), next);
            }
            if (!kept.isOf(verdict)) {
                Instant since = kept.colour() == verdict.colour() ? kept.since() : now;
                others.add(new LightRows.Computed(kept.workplace(), kept.facts(), verdict, kept.colour(), since));
            }
        }
        facts.next(moments);
        lights.turn(others);
        tell(others);
    }

    private void tell(List<LightRows.Computed> computed) {
        List<LightRows.Computed> changed =
                computed.stream().filter(LightRows.Computed::anotherColour).toList();
        lights.changed(changed);
        outbox.appendAll(changed.stream()
                .map(light -> new WorkplaceLightChanged(light.workplace()))
                .toList());
    }
}
