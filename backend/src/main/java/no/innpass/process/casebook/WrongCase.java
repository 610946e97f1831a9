package no.innpass.process.casebook;

/** A case that cannot be read or checked; the message names the field and the way out. */
final class WrongCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCase(String message) {
        super(message);
    }
}
