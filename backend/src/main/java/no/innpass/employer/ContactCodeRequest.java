package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import no.innpass.platform.security.Role;

/** @param role what the person may do at the workplace */
@Serdeable
record ContactCodeRequest(@NotNull EmployerRole role) {

    /** The roles that can be held at a workplace, by the names of {@link Role}. */
    enum EmployerRole {
        EMPLOYER_MANAGER,
        EMPLOYER_SUPERVISOR,
        EMPLOYER_RECEPTION;

        Role role() {
            return Role.valueOf(name());
        }
    }
}
