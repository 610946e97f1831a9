package no.innpass.employer;

/** The traffic light of a workplace (EMP-07), for all who work with employers; never for the employer (PRI-09). */
public enum Light {
    /** Yes. */
    GREEN,
    /** Maybe. */
    YELLOW,
    /** Not now. */
    RED,
    /** Nobody knows. */
    GREY
}
