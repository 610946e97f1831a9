package no.innpass.introduction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;

/** The question that was put to the candidate. */
@MappedEntity("introduction_request")
record Request(
        @Id UUID introductionId,
        @TypeDef(type = DataType.JSON) RequestContent content,
        UUID askedBy,
        Instant askedAt) {}
