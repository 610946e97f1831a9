package no.innpass.employer;

/** How much work is ordered (EMP-13). */
public enum OrderBook {
    THIN,
    NORMAL,
    FULL
}
