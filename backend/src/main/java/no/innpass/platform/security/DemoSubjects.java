package no.innpass.platform.security;

import java.util.Optional;
import java.util.UUID;

/** What the bundled issuer calls the fictitious people of a demo; the organisation room answers. Empty in a real installation. */
public interface DemoSubjects {
    Optional<String> ofLogin(UUID loginId);
}
