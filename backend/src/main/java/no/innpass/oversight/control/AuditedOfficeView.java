package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** An office, and who leads it: whom a finding can be given to. */
@Serdeable
record AuditedOfficeView(UUID id, String name, List<LeaderView> leaders) {
    @Serdeable
    record LeaderView(UUID id, String name) {}
}
