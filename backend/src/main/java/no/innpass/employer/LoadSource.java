package no.innpass.employer;

/** How the number of other practice persons is known (EMP-15). */
public enum LoadSource {
    DECLARED,
    SEEN
}
