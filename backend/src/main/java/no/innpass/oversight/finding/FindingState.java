package no.innpass.oversight.finding;

/** Steps of a finding. */
public enum FindingState {
    OPEN,
    ANSWERED,
    CLOSED,
    WITHDRAWN
}
