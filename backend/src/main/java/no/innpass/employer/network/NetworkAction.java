package no.innpass.employer.network;

/** Steps of {@link NetworkTable}. */
public enum NetworkAction {
    ASK_FIRM,
    INTRODUCE,
    KNOW_NOBODY,
    DECLINE_INTRODUCTION,
    WITHDRAW
}
