package no.innpass.oversight;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

@Serdeable
record DismissRequest(@NotNull DismissReason reason) {}
