package no.innpass.platform.security.oidc;

import java.util.EnumSet;
import java.util.Set;
import no.innpass.platform.security.Identity;
import no.innpass.platform.security.LoginKind;
import org.jspecify.annotations.Nullable;

/**
 * One OpenID Connect issuer that people or programs are proven by (INTG-02).
 *
 * @param name short, of small letters, digits and hyphens: it stands in the addresses {@code /oauth/login/NAME} and
 *     {@code /oauth/callback/NAME}
 * @param url exactly as it stands in its tokens; absent for the demo's own, whose port may change
 * @param audience what a bearer token must be made for
 * @param kinds whom it may vouch for; a login of another kind is refused, whatever the token says
 * @param labelNb words on the door, in bokmål; absent: those of its kind
 * @param labelEn the same in English
 */
record Issuer(
        String name,
        @Nullable String url,
        String clientId,
        String clientSecret,
        String audience,
        Set<LoginKind> kinds,
        @Nullable String labelNb,
        @Nullable String labelEn) {
    Issuer {
        kinds = Set.copyOf(kinds);
    }

    /** People log in here in a browser; an issuer of systems alone has no door. */
    boolean isDoor() {
        return !people().isEmpty();
    }

    Set<LoginKind> people() {
        Set<LoginKind> people = EnumSet.noneOf(LoginKind.class);
        people.addAll(kinds);
        people.remove(LoginKind.SYSTEM);
        return people;
    }

    Identity identity(String subject) {
        return new Identity(url == null ? Identity.DEMO_ISSUER : url, subject);
    }

    @Override
    public String toString() {
        return "Issuer[" + name + "]";
    }
}
