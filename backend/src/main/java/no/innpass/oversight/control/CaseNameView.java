package no.innpass.oversight.control;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** Who is behind a pseudonym: the answer to a logged look alone, and of no list. */
@Serdeable
record CaseNameView(UUID id, String pseudonym, String name, long number, String officeName) {
    @Override
    public String toString() {
        return "CaseNameView[hidden]";
    }
}
