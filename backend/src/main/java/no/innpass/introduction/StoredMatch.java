package no.innpass.introduction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

/**
 * The match as it was shown (MAT-21): both packed fact records, the parameters and versions, and what came out. Computing again from
 * the same records gives the same P, K and A. Goes with the introduction.
 */
@MappedEntity("stored_match")
record StoredMatch(
        @Id UUID introductionId,
        byte[] candidateFacts,
        byte[] placeFacts,
        @TypeDef(type = DataType.JSON) MatchParameters parameters,
        String engineVersion,
        String weightProfile,
        int weightVersion,
        long profileVersion,
        int needVersion,
        int p,
        int k,
        int a,
        Instant storedAt) {}
