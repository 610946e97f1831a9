package no.innpass.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for an office, a provider, or (with neither) the county or the directorate.
 *
 * @param phone the direct number, with country code
 * @param deputyId who stands in when nothing else is said
 */
@MappedEntity("staff_member")
public record StaffMember(
        @Id UUID id,
        String name,
        @Nullable UUID officeId,
        @Nullable UUID providerId,
        String phone,
        boolean active,
        @Nullable UUID deputyId) {

    /** A new colleague of an office, active, without a deputy. */
    public static StaffMember ofOffice(UUID id, String name, UUID officeId, String phone) {
        return new StaffMember(id, name, officeId, null, phone, true, null);
    }

    /** The office or the provider; empty for people of a county or the directorate. */
    public Optional<UUID> unit() {
        return Optional.ofNullable(officeId).or(() -> Optional.ofNullable(providerId));
    }

    StaffMember inOffice(@Nullable UUID office) {
        return new StaffMember(id, name, office, providerId, phone, active, deputyId);
    }

    StaffMember withDeputy(@Nullable UUID deputy) {
        return new StaffMember(id, name, officeId, providerId, phone, active, deputy);
    }
}
