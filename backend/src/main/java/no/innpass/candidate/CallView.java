package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.organisation.NamedContact;
import org.jspecify.annotations.Nullable;

/**
 * The one person to ring.
 *
 * @param standsInFor the owner's name while the deputy answers
 */
@Serdeable
public record CallView(String name, String phone, @Nullable String standsInFor) {
    static CallView of(NamedContact contact) {
        return new CallView(contact.name(), contact.phone(), contact.standsInFor());
    }
}
