package no.innpass.employer.register;

/** A file that is none of the register's, or breaks off; the message names it, and the line. */
public final class RegisterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegisterRefused(String message) {
        super(message);
    }
}
