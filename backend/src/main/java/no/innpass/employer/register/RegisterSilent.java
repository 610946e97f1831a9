package no.innpass.employer.register;

/** The register's service does not answer in time, or not as it should. */
final class RegisterSilent extends RuntimeException {
    RegisterSilent(String why) {
        super(why);
    }
}
