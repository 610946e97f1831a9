package no.innpass.shared;

/** Kinds of contract that an employer can offer afterwards (PLC-10). */
public enum ContractType {
    EXTRA_SHIFT(DemandTag.EXTRA_SHIFT),
    ON_CALL(DemandTag.EXTRA_SHIFT),
    TEMPORARY_UNDER_3M(DemandTag.TEMPORARY),
    TEMPORARY_3M_PLUS(DemandTag.TEMPORARY),
    PERMANENT(DemandTag.PERMANENT),
    ADAPTED_PART_TIME(DemandTag.PERMANENT),
    /** The education is part of the contract, so demands are read as those of a temporary one. */
    WITH_EDUCATION_AGREEMENT(DemandTag.TEMPORARY);

    private final DemandTag tag;

    ContractType(DemandTag tag) {
        this.tag = tag;
    }

    /** The tag whose demands stand before this contract (PLC-05 has three tags for the seven types). */
    public DemandTag tag() {
        return tag;
    }
}
