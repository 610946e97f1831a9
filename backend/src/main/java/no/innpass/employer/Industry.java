package no.innpass.employer;

/** Section of SN2007, the standard industrial classification; the letter is the code. */
public enum Industry {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T
}
