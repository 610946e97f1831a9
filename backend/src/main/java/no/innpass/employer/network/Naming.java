package no.innpass.employer.network;

/** Whether a firm that introduces another one may be named to it. */
public enum Naming {
    NOT_ASKED,
    YES,
    NO
}
