package no.innpass.process.casebook;

/** A case that cannot be read or checked; the message names the field and the way out. */
final class WrongCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String told;

    WrongCase(String told) {
        super(told);
        this.told = told;
    }

    String told() {
        return told;
    }
}
