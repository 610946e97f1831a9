package no.innpass.matching.assignment;

/** What a pair counts. */
@FunctionalInterface
public interface PairValue {
    /** 1 to 10,000: 100 P div K (MAT-27); 0 where the two are no pair of the ordinary list. */
    int of(Person person, Opening opening);
}
