package no.innpass.shared;

/** Who a fact comes from (CAN-03). */
public enum DataSource {
    CANDIDATE,
    ASSISTED,
    ADVISER,
    PROVIDER,
    SCHOOL,
    EMPLOYER,
    REGISTER
}
