package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;

/** Table {@code workplace_light_rule}: by which rule all lights were last computed. */
@Singleton
class LightRuleRows {
    /** Clocks of several instances differ by less. */
    private static final Duration SET_BACK = Duration.ofHours(1);

    private final Rows rows;
    private final LightsNow rules;
    private final NoHires noHires;
    private final BusinessClock clock;

    LightRuleRows(Rows rows, LightsNow rules, NoHires noHires, BusinessClock clock) {
        this.rows = rows;
        this.rules = rules;
        this.noHires = noHires;
        this.clock = clock;
    }

    /**
     * What the settings say now.
     *
     * @param light of the light alone
     * @param caps of the cap without hire (OVS-03)
     */
    record Rules(String light, String caps) {}

    /** What must be computed again beside what is due. */
    enum Stale {
        NOTHING,
        /** The facts stand, the rule is another. */
        LIGHTS,
        /** The caps are others, or the clock was set back: what was left out as too old counts again. */
        EVERYTHING
    }

    @Transactional
    Rules now() {
        return new Rules(rules.rule().toString(), noHires.rule());
    }

    @Transactional
    Stale stale(Rules now) {
        Instant moment = clock.now();
        Optional<Stale> stale = rows.first("select light, caps, computed_at from workplace_light_rule", row -> {
            boolean back = moment.isBefore(LightRows.moment(row, "computed_at").minus(SET_BACK));
            if (back || !now.caps().equals(row.getString("caps"))) {
                return Stale.EVERYTHING;
            }
            return now.light().equals(row.getString("light")) ? Stale.NOTHING : Stale.LIGHTS;
        });
        return stale.orElse(Stale.LIGHTS);
    }

    /** All lights are of these rules. */
    @Transactional
    void computed(Rules rules) {
        rows.write("""
                insert into workplace_light_rule (light, caps, computed_at) values (?, ?, ?)
                on conflict (one) do update set (light, caps, computed_at) = (excluded.light, excluded.caps, excluded.computed_at)""", rules.light(), rules.caps(), clock.now());
    }
}
