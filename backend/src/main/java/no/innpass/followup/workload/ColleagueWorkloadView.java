package no.innpass.followup.workload;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The figures of a colleague, for the leader of the office alone. */
@Serdeable
record ColleagueWorkloadView(UUID staffId, String name, WorkloadView workload) {}
