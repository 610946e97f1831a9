package no.innpass.employer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.organisation.LoginStatusView;

/** Whether somebody at the workplace can log in. */
@Serdeable
record ContactLoginView(UUID contactId, String name, LoginStatusView login) {}
