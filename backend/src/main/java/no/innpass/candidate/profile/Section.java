package no.innpass.candidate.profile;

import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.shared.FactState;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one section (CAN-02): VALUE with its facts, taken as the complete list; NONE, NOT_ASKED or DECLINED without any.
 * What a GET gives, a PUT takes.
 */
public sealed interface Section
        permits SkillsSection,
                ExperienceSection,
                EducationSection,
                CertificatesSection,
                NorwegianSection,
                LanguagesSection,
                BasicSkillsSection,
                WishesSection,
                GoalsSection,
                PurposesSection,
                FunctionsSection,
                EnvironmentSection,
                HoursSection,
                ReachSection {
    FactState state();

    @Nullable SectionMark mark();

    /** JSON name of the list of facts. */
    String factsName();

    List<? extends Fact> facts();

    default SectionName name() {
        return FactTables.of(this).name();
    }

    default long version() {
        SectionMark mark = mark();
        return mark == null ? 0 : mark.version();
    }

    /** Facts go with VALUE, and VALUE with facts; certificates may be answered one by one before the section is. */
    default boolean factsFitState() {
        return (state() == FactState.VALUE) != facts().isEmpty();
    }

    /** Everything that is wrong, with pointers into this section; empty when it may be stored. */
    default List<FieldProblem> problems(Concepts concepts) {
        FactCheck check = new FactCheck(concepts);
        check.that(factsFitState(), "state", "FACTS_DO_NOT_FIT_STATE");
        for (int i = 0; i < facts().size(); i++) {
            facts().get(i).check(check.at("/" + factsName() + "/" + i));
        }
        checkTogether(check.at(""));
        return check.problems();
    }

    /** Rules between facts of the section. */
    default void checkTogether(FactCheck check) {}
}
