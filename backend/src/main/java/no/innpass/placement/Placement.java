package no.innpass.placement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's period at a workplace.
 *
 * @param responsibleId the one who follows it up (HR-12)
 * @param firstContactOn date of the first planned contact; absent until the follow-up is planned
 */
@MappedEntity("placement")
record Placement(
        @Id UUID id,
        UUID agreementId,
        UUID candidateId,
        UUID placeId,
        UUID workplaceId,
        UUID officeId,
        PlacementState state,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable EndKind endKind,
        ResponsibleParty responsibleParty,
        UUID responsibleId,
        @Nullable UUID deputyId,
        @Nullable LocalDate firstContactOn,
        Instant createdAt,
        @Version @Nullable Long version) {

    Placement started(PlacementState next, LocalDate day) {
        return with(next, day, endedOn, endKind, firstContactOn);
    }

    Placement ended(PlacementState next, LocalDate day, EndKind kind) {
        return with(next, startedOn, day, kind, firstContactOn);
    }

    Placement withFirstContact(LocalDate day) {
        return with(state, startedOn, endedOn, endKind, day);
    }

    private Placement with(
            PlacementState next,
            @Nullable LocalDate started,
            @Nullable LocalDate ended,
            @Nullable EndKind kind,
            @Nullable LocalDate firstContact) {
        return new Placement(
                id,
                agreementId,
                candidateId,
                placeId,
                workplaceId,
                officeId,
                next,
                startsOn,
                endsOn,
                started,
                ended,
                kind,
                responsibleParty,
                responsibleId,
                deputyId,
                firstContact,
                createdAt,
                version);
    }

    long revision() {
        return version == null ? 0 : version;
    }
}
