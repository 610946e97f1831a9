package no.innpass.introduction;

/** Steps of an override; who may take which from where stands in {@link OverrideTable}. */
public enum OverrideAction {
    RECORD,
    PROPOSE,
    APPROVE,
    REFUSE,
    USE
}
