package no.innpass.platform.database;

/** The application cannot start, for a reason that the person who started it can act on; the message is the whole story. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }
}
