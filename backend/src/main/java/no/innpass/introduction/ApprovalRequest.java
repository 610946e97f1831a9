package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param textHash of the words that were read; the presentation carries it */
@Serdeable
record ApprovalRequest(@NotBlank @Size(max = 64) String textHash) {}
