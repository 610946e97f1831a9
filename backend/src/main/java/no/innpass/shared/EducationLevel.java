package no.innpass.shared;

/** Level of education (CAN-05); UNKNOWN is a class of its own in search and reports. */
public enum EducationLevel {
    UNKNOWN,
    NONE,
    PRIMARY,
    UPPER_SECONDARY_PART,
    UPPER_SECONDARY,
    VOCATIONAL_CERTIFICATE,
    VOCATIONAL_COLLEGE,
    HIGHER_UP_TO_4_YEARS,
    HIGHER_LONG
}
