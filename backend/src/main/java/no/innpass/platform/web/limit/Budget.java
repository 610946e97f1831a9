package no.innpass.platform.web.limit;

import java.util.Locale;

/** What is counted apart. How much each allows stands in {@code innpass.rate} of the configuration. */
enum Budget {
    /** Of a login: what changes nothing. */
    READS,
    /** Of a login: what changes something. */
    WRITES,
    /** Of a login: live hints of the language check, one for each pause in typing. */
    CHECKS,
    /** Of an address: everything that comes without a login, but the application's own files. */
    VISITORS,
    /** Of an address: the steps of a login. */
    LOGINS,
    /** Of an address: logins that do not hold (401). */
    REFUSALS;

    /** As in the configuration and in the {@code RateLimit} headers. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
