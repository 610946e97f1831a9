package no.innpass.candidate.merge;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innpass.candidate.ResourceProfileView;
import no.innpass.candidate.consent.ConsentView;
import no.innpass.platform.merging.MergeObstacle;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side, and what would hold if the first survived (CAN-27).
 *
 * @param obstacles what has to be mended first; empty when they can become one
 * @param givesWay ids of facts of either that would hold no longer; they stay in the history
 * @param endingConsents ids of consents of either that would end: the narrower answer holds
 */
@Serdeable
public record ComparisonView(
        Side survivor, Side merged, List<MergeObstacle> obstacles, List<UUID> givesWay, List<UUID> endingConsents) {

    /**
     * One record.
     *
     * @param hasLogin somebody can log in as the person
     * @param comesAlong what of the record leads to the person: introductions, agreements, placements ...
     * @param version for If-Match, or for the request
     */
    @Serdeable
    @Schema(name = "ComparedCandidate")
    public record Side(
            UUID candidateId,
            long number,
            String name,
            @Nullable String phone,
            @Nullable String email,
            String contactLanguage,
            @Nullable String officeName,
            @Nullable String adviserName,
            @Nullable String deputyName,
            Readiness readiness,
            boolean protectedIdentity,
            Instant registeredAt,
            boolean hasLogin,
            List<Along> comesAlong,
            List<ConsentView> consents,
            ResourceProfileView profile,
            long version) {}

    /** @param kind of thing: introduction, agreement, placement, consent, login, mapping_record ... */
    @Serdeable
    @Schema(name = "ComesAlong")
    public record Along(String kind, int count) {}
}
