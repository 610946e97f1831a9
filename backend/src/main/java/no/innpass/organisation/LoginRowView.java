package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;

/**
 * A line in the list of logins.
 *
 * @param linked an identity is linked: somebody can log in
 * @param roles each once
 */
@Serdeable
record LoginRowView(UUID id, LoginKind kind, String displayName, boolean active, boolean linked, List<Role> roles) {}
