package no.innpass.shared;

/** Kinds of contract that an employer can offer afterwards (PLC-10). */
public enum ContractType {
    EXTRA_SHIFT,
    ON_CALL,
    TEMPORARY_UNDER_3M,
    TEMPORARY_3M_PLUS,
    PERMANENT,
    ADAPTED_PART_TIME,
    /** The education is part of the contract: the paper is what it leads to. */
    WITH_EDUCATION_AGREEMENT
}
