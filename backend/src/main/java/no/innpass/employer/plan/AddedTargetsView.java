package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;

/** What came of adding targets. @param added that were none before; @param room how many more the plan may have */
@Serdeable
public record AddedTargetsView(int added, int room) {}
