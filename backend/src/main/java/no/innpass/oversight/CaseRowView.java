package no.innpass.oversight;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.organisation.Office;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list, without its text.
 *
 * @param workplaceName absent where the text was about no workplace that is known
 * @param writer EMPLOYER or STAFF
 * @param operation what the writer was doing, as verb and path
 * @param field JSON pointer of the text
 * @param times sent by the same person that day
 * @param earlier other cases on the same employer or writer in the months before: from the first one on it is a pattern (OVS-12)
 */
@Serdeable
record CaseRowView(
        UUID id,
        CaseState state,
        @Nullable UUID workplaceId,
        @Nullable String workplaceName,
        @Nullable String officeName,
        String writer,
        String operation,
        String field,
        int times,
        int earlier,
        Instant openedAt) {

    static CaseRowView of(OversightCase one, Map<UUID, WorkplaceCard> workplaces, Map<UUID, Office> offices) {
        return new CaseRowView(
                one.id(),
                one.state(),
                one.workplaceId(),
                Optional.ofNullable(one.workplaceId())
                        .map(workplaces::get)
                        .map(WorkplaceCard::name)
                        .orElse(null),
                Optional.ofNullable(one.officeId())
                        .map(offices::get)
                        .map(Office::name)
                        .orElse(null),
                one.writerKind(),
                one.operation(),
                one.field(),
                one.times(),
                one.earlier(),
                one.openedAt());
    }
}
