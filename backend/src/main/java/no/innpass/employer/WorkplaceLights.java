package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.relation.RelationAction;
import no.innpass.employer.relation.Relations;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Door to the lights of workplaces (EMP-07). A light is a stored fact: computed after each event of the workplace, and when time alone
 * changes it; nobody sets one.
 */
@Singleton
public class WorkplaceLights {
    private static final int HISTORY = 20;

    private final LightRows lights;
    private final LightFactRows facts;
    private final ComputeLights compute;
    private final LightsNow now;
    private final Relations relations;
    private final Rows rows;
    private final Outbox outbox;
    private final BusinessClock clock;

    WorkplaceLights(
            LightRows lights,
            LightFactRows facts,
            ComputeLights compute,
            LightsNow now,
            Relations relations,
            Rows rows,
            Outbox outbox,
            BusinessClock clock) {
        this.lights = lights;
        this.facts = facts;
        this.compute = compute;
        this.now = now;
        this.relations = relations;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** By workplace; one whose light has not been computed yet is left out. */
    @Transactional
    public Map<UUID, Light> of(Collection<UUID> workplaces) {
        Map<UUID, Light> colours = new HashMap<>();
        lights.all(workplaces).forEach((workplace, light) -> colours.put(workplace, light.colour()));
        return colours;
    }

    /**
     * What a practice place says of its workplace; the same told again writes nothing.
     *
     * @param open people can be put there
     * @param confirmedAt when the employer last said that it holds
     * @param toldAt when it was last spoken of
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void opening(UUID place, UUID workplace, boolean open, @Nullable Instant confirmedAt, Instant toldAt) {
        int changed = rows.write("""
                insert into workplace_opening (place_id, workplace_id, open, confirmed_at, told_at, opened_at) values (?, ?, ?, ?, ?, ?)
                on conflict (place_id) do update set (open, confirmed_at, told_at, opened_at) = (excluded.open, excluded.confirmed_at,
                  excluded.told_at, coalesce(workplace_opening.opened_at, excluded.opened_at))
                where (workplace_opening.open, workplace_opening.confirmed_at, workplace_opening.told_at)
                  is distinct from (excluded.open, excluded.confirmed_at, excluded.told_at)""", place, workplace, open, confirmedAt, toldAt, open ? toldAt : null);
        if (changed > 0) {
            if (open) {
                relations.happened(workplace, RelationAction.OPEN_PLACE);
            }
            outbox.append(new WorkplaceChanged(workplace));
        }
    }

    /** Computes the light anew from the facts as they stand, and what of the standing is counted (OVS-03). */
    @Transactional
    public void recompute(UUID workplace) {
        compute.anew(List.of(workplace));
    }

    /**
     * The stored light; of a workplace so new that none is stored yet, what the facts say now. Looking writes nothing: the job stores it within a
     * minute.
     *
     * @throws Refused NOT_FOUND
     */
    @Transactional
    LightView show(UUID workplace) {
        LightRows.Stored light = lights.find(workplace).orElseGet(() -> notStored(workplace));
        return new LightView(
                light.colour(),
                light.reasons(),
                light.askedOften(),
                light.newest(),
                light.confirmed(),
                light.since(),
                lights.history(workplace, HISTORY));
    }

    private LightRows.Stored notStored(UUID workplace) {
        LightFacts told = Optional.ofNullable(facts.told(List.of(workplace)).get(workplace))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        Instant moment = clock.now();
        LightRule.Verdict verdict = now.rule().of(told, moment);
        return new LightRows.Stored(
                workplace,
                verdict.colour(),
                verdict.reasons(),
                verdict.askedOften(),
                verdict.points(),
                told.newest(),
                told.confirmed(),
                moment);
    }
}
