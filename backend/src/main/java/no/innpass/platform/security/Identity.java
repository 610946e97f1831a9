package no.innpass.platform.security;

/**
 * Who an issuer says that somebody is. Lives for one request: only a keyed hash of it is ever stored (INTG-02).
 *
 * @param issuer the issuer's stable name: its URL, or {@link #DEMO_ISSUER}
 */
public record Identity(String issuer, String subject) {
    /** Name of the bundled issuer, whose port may change from start to start. */
    public static final String DEMO_ISSUER = "urn:innpass:demo";

    public static Identity demo(String subject) {
        return new Identity(DEMO_ISSUER, subject);
    }

    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
