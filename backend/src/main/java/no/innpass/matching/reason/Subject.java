package no.innpass.matching.reason;

import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.LanguageSkill;

/**
 * What a line of a reason is about.
 *
 * @param number concept number of a TASK or CREDENTIAL, ordinal of the skill or attribute for LANGUAGE, TEST and
 *     FUNCTION, else 0
 */
public record Subject(Kind kind, int number) {
    /** Kinds of subject. */
    public enum Kind {
        TASK,
        CREDENTIAL,
        /** A functional language level. */
        LANGUAGE,
        /** A passed language test. */
        TEST,
        FUNCTION,
        HOURS,
        TRAVEL,
        PURPOSE,
        DATES,
        SEATS,
        WORKPLACE,
        CANDIDATE,
        CONTRACT
    }

    public static Subject of(Kind kind) {
        return new Subject(kind, 0);
    }

    public static Subject task(int concept) {
        return new Subject(Kind.TASK, concept);
    }

    public static Subject credential(int concept) {
        return new Subject(Kind.CREDENTIAL, concept);
    }

    public static Subject language(LanguageSkill skill, boolean tested) {
        return new Subject(tested ? Kind.TEST : Kind.LANGUAGE, skill.ordinal());
    }

    public static Subject function(FunctionalAttribute attribute) {
        return new Subject(Kind.FUNCTION, attribute.ordinal());
    }
}
