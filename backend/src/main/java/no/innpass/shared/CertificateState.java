package no.innpass.shared;

/** Where a certificate stands for a person (CAN-06). */
public enum CertificateState {
    HELD,
    IN_PROGRESS,
    PLANNED,
    ATTAINABLE_DURING_PLACEMENT,
    EXPIRED
}
