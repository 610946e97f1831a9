package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.innpass.platform.security.Role;

/**
 * Somebody to log in as.
 *
 * @param place office, provider, firm or municipality, in words
 */
@Serdeable
record DemoPersonView(String subject, String displayName, String place) {

    /** The people of one main role, in the order they were offered. */
    @Serdeable
    record Group(Role role, List<DemoPersonView> persons) {}

    /** Groups in the order of the roles. */
    @Serdeable
    record Groups(List<Group> groups) {}
}
