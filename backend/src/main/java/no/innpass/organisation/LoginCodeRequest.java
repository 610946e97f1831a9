package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code as typed, with or without hyphens */
@Serdeable
record LoginCodeRequest(@NotBlank @Size(max = 60) String code) {
    @Override
    public String toString() {
        return "LoginCodeRequest[hidden]";
    }
}
