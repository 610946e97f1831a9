package no.innpass.matching.criterion;

import java.util.List;

/** The criteria that are built, in the order of {@link Criterion}. Adding one is one file and one line here. */
public final class Criteria {
    private final List<CriterionRule> rules;

    public Criteria(TravelMinutes travel) {
        rules = List.of(
                new TaskSkill(),
                new Formal(),
                new Language(),
                new Capability(),
                new Purpose(),
                new Hours(),
                new Travel(travel));
    }

    public List<CriterionRule> all() {
        return rules;
    }
}
