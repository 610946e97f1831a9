package no.innpass.employer.labour;

/** What a figure counts: people, in each of them. */
public enum LabourIndicator {
    WORKERS_15_24(LabourGroup.WORKERS),
    WORKERS_25_39(LabourGroup.WORKERS),
    WORKERS_40_54(LabourGroup.WORKERS),
    WORKERS_55_66(LabourGroup.WORKERS),
    WORKERS_67_PLUS(LabourGroup.WORKERS),
    /** As many as employers looked for and did not find. */
    SHORTAGE(LabourGroup.SHORTAGE),
    /** As many as looked for work in the industry. */
    SEEKERS(LabourGroup.SHORTAGE),
    /** As many as will be there, as projected. */
    SUPPLY(LabourGroup.OUTLOOK),
    /** As many as will be needed, as projected. */
    DEMAND(LabourGroup.OUTLOOK);

    private final LabourGroup group;

    LabourIndicator(LabourGroup group) {
        this.group = group;
    }

    public LabourGroup group() {
        return group;
    }
}
