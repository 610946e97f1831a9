package no.innpass.practiceplace.rule;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Door to the rule sets that hold at workplaces (PLC-07). */
@Singleton
public class RuleSets {
    private final RuleSetRows rows;

    RuleSets(RuleSetRows rows) {
        this.rows = rows;
    }

    /** Those that hold at a workplace on a day, the oldest first. */
    @Transactional
    public List<RuleSet> at(UUID workplace, LocalDate day) {
        return rows.at(workplace).stream().filter(rule -> rule.holdsOn(day)).toList();
    }

    /** Those that hold at a workplace from a day on, also later ones, the oldest first. */
    @Transactional
    public List<RuleSet> from(UUID workplace, LocalDate day) {
        return rows.at(workplace).stream()
                .filter(rule -> rule.to() == null || !rule.to().isBefore(day))
                .toList();
    }
}
