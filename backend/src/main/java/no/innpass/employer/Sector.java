package no.innpass.employer;

/** Who owns a legal body (EMP-01). */
public enum Sector {
    STATE,
    COUNTY,
    MUNICIPAL,
    PRIVATE;

    /** A public body announces its permanent posts (PLC-10). */
    public boolean isPublic() {
        return this != PRIVATE;
    }
}
