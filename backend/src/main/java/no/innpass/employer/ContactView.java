package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.organisation.NamedContact;
import org.jspecify.annotations.Nullable;

/**
 * The one person to ring (EMP-03).
 *
 * @param phone a direct number
 * @param standsInFor name of the owner while the deputy answers
 */
@Serdeable
public record ContactView(
        String name, String phone, @Nullable String standsInFor) {
    public static ContactView of(NamedContact contact) {
        return new ContactView(contact.name(), contact.phone(), contact.standsInFor());
    }
}
