package no.innpass.organisation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A one-time code as people read and type it (INTG-02): four groups of four letters and digits without I, L, O and U. The first group
 * finds the row and is no secret, so that wrong tries can be counted against the code that they are meant for; the other three are 60
 * random bits.
 */
record LoginCode(String selector, String secret) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int GROUPS = 4;
    private static final Pattern WHOLE = Pattern.compile("[" + LETTERS + "]{" + GROUP * GROUPS + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static LoginCode create() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUP * GROUPS; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return of(text.toString());
    }

    /** As typed: small letters, blanks and hyphens are taken, and O for 0, I and L for 1. Empty for what can be no code. */
    static Optional<LoginCode> parse(String typed) {
        String text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WHOLE.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    /** In groups with hyphens. */
    String text() {
        return (selector + secret).replaceAll("(.{4})(?!$)", "$1-");
    }

    private static LoginCode of(String text) {
        return new LoginCode(text.substring(0, GROUP), text.substring(GROUP));
    }

    @Override
    public String toString() {
        return "LoginCode[hidden]";
    }
}
