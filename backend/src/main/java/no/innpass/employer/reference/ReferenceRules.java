package no.innpass.employer.reference;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import no.innpass.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** The criteria as the dated settings have them today (EMP-21). */
@Singleton
class ReferenceRules {
    private final Settings settings;

    ReferenceRules(Settings settings) {
        this.settings = settings;
    }

    ReferenceRule now() {
        List<Integer> numbers = settings.integers(
                "crm.windowMonths",
                "reference.hired",
                "reference.completed",
                "reference.spokenMonths",
                "reference.noticeDays");
        return new ReferenceRule(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
    }

    ReferenceCriteriaView published() {
        ReferenceRule rule = now();
        return new ReferenceCriteriaView(
                Arrays.stream(ReferenceCriterion.values())
                        .map(one -> new CriterionView(one, needed(one, rule)))
                        .toList(),
                rule.windowMonths(),
                rule.noticeDays());
    }

    static @Nullable Integer needed(ReferenceCriterion criterion, ReferenceRule rule) {
        return switch (criterion) {
            case HIRED -> rule.hired();
            case COMPLETED -> rule.completed();
            case SPOKEN_WITH -> rule.spokenMonths();
            case NOT_BLOCKED, CAP_KEPT -> null;
        };
    }
}
