package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What a firm changes of its draft while the office checks; who it is and who asks is what is being checked, and stays. */
@Serdeable
record JoinDraftRequest(@NotNull @Valid JoinRequest.Draft need) {}
