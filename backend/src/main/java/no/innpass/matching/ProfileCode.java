package no.innpass.matching;

import java.util.EnumSet;
import java.util.Set;
import no.innpass.matching.criterion.Criterion;

/** The weight profiles that there are (MAT-T1), in the order in which they are offered. Names are stored: never reused. */
public enum ProfileCode {
    BALANCED,
    SUITABILITY,
    HIRE_FIRST,
    /** With a language aim the will to hire weighs nothing (MAT-09). */
    LANGUAGE_ARENA(EnumSet.complementOf(EnumSet.of(Criterion.HIRE))),
    CLARIFICATION,
    /** The order of 2010 that put wishes first, kept to compare with (MAT-10). */
    PARTICIPANT_2010,
    /** Over what a card shows; no staff member chooses it (MAT-17). */
    EMPLOYER_VIEW(EnumSet.of(Criterion.TASK_SKILL, Criterion.FORMAL, Criterion.LANGUAGE, Criterion.HOURS));

    private final Set<Criterion> criteria;

    ProfileCode() {
        this(EnumSet.allOf(Criterion.class));
    }

    ProfileCode(Set<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** Whether the criterion may weigh anything in this profile. */
    public boolean mayWeigh(Criterion criterion) {
        return criteria.contains(criterion);
    }

    /** Whether a pair can have it: by the candidate's purpose, or chosen by hand. */
    public boolean isOfPairs() {
        return this != EMPLOYER_VIEW;
    }
}
