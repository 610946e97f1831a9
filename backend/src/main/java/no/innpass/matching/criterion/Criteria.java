package no.innpass.matching.criterion;

import java.util.List;

/** The thirteen criteria, in the order of {@link Criterion}. Adding one is one file and one line here. */
public final class Criteria {
    private final List<CriterionRule> rules;

    public Criteria(TravelMinutes travel) {
        rules = List.of(
                new TaskSkill(),
                new Formal(),
                new Language(),
                new Capability(),
                new Coherence(),
                new Wish(),
                new Surroundings(),
                new Purpose(),
                new Hours(),
                new Travel(travel),
                new Hire(),
                new Support(),
                new Openness());
    }

    public List<CriterionRule> all() {
        return rules;
    }
}
