package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the workplace (EMP-02). Union and safety representatives need no login.
 *
 * @param id absent for a person who is new
 * @param roles at least one
 * @param reachedWhen times that suit, in the person's words
 * @param howToMeet tone, dress, where to go
 */
@Serdeable
public record ContactPerson(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty Set<ContactRole> roles,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable ContactChannel preferredChannel,
        @FreeText(Audience.STAFF) @Nullable @Size(max = 200) String reachedWhen,
        @FreeText(Audience.HEARD) @Nullable @Size(max = 500) String howToMeet) {

    /** Who decides on hiring first, then by role and name. */
    static final Comparator<ContactPerson> BY_ROLE =
            Comparator.comparing(ContactPerson::firstRole).thenComparing(ContactPerson::name);

    static List<ContactPerson> sorted(List<ContactPerson> people) {
        return people.stream().sorted(BY_ROLE).toList();
    }

    ContactPerson withId(UUID newId) {
        return new ContactPerson(newId, name, roles, phone, email, preferredChannel, reachedWhen, howToMeet);
    }

    private ContactRole firstRole() {
        return EnumSet.copyOf(roles).iterator().next();
    }
}
