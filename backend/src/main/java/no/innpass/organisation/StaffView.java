package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague as staff see one. */
@Serdeable
record StaffView(
        UUID id,
        String name,
        String phone,
        @Nullable UUID officeId,
        @Nullable UUID providerId,
        @Nullable UUID deputyId) {
    static StaffView of(StaffMember member) {
        return new StaffView(
                member.id(), member.name(), member.phone(), member.officeId(), member.providerId(), member.deputyId());
    }
}
