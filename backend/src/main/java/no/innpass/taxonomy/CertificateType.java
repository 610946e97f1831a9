package no.innpass.taxonomy;

/** Kinds of certificate (CAN-06). An education is a credential without such a type. */
public enum CertificateType {
    TRADE_CERTIFICATE,
    PRACTICE_CERTIFICATE,
    COMPETENCE_CERTIFICATE,
    COURSE_CERTIFICATE,
    DRIVING_B,
    DRIVING_TRAILER,
    FORKLIFT,
    CONSTRUCTION_MACHINE,
    AUTHORISATION,
    NORWEGIAN_TEST,
    ELEARNING,
    SERVICE_CERTIFICATE,
    OTHER
}
