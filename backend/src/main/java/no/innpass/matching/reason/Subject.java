package no.innpass.matching.reason;

import no.innpass.shared.EnvironmentTrait;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.SupportItem;

/**
 * What a line of a reason is about.
 *
 * @param number concept number of a TASK or CREDENTIAL, ordinal of the skill, attribute, trait or item for LANGUAGE, TEST, FUNCTION,
 *     SURROUNDING and SUPPORT, else 0
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
        /** The size of the post. */
        POSITION,
        TRAVEL,
        PURPOSE,
        /** The line of earlier work, education and goal. */
        LINE,
        WISH,
        /** One trait of the surroundings. */
        SURROUNDING,
        /** One thing that a place offers besides the work. */
        SUPPORT,
        HIRE,
        OPENNESS,
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

    public static Subject surrounding(EnvironmentTrait trait) {
        return new Subject(Kind.SURROUNDING, trait.ordinal());
    }

    public static Subject support(SupportItem item) {
        return new Subject(Kind.SUPPORT, item.ordinal());
    }
}
