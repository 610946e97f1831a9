package no.innpass.matching;

/** Which of the two lists a pair stands in (MAT-18). */
public enum Basis {
    /** Enough is known: ranked by score, the minimum score holds. */
    FULL,
    /** "Lite kjent: snakk først": ranked by points. */
    THIN
}
