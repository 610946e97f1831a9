package no.innpass.shared;

/** Whether the person can start (CAN-19). NOT_READY is a mark in lists, never a gate. */
public enum Readiness {
    READY,
    READY_FROM,
    NOT_READY_OTHER_SERVICE,
    NOT_READY_CLARIFICATION,
    NOT_READY_MEASURE,
    NOT_READY_OTHER,
    ON_PLACEMENT,
    WITHDRAWN
}
