package no.innpass.oversight;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case about a refused wish, without the text.
 *
 * @param officeId whose leader answers for it; absent when the writer belongs to no office and the workplace to nobody
 * @param workplaceId what it was about, where that is known; with it comes the employer
 * @param writerLogin who wrote it
 * @param operation verb and path with {@code {id}} for ids
 * @param field JSON pointer of the text
 * @param times how often the same person sent the same text that day
 * @param earlier other cases on the same employer, or the same writer, within {@code ovs.wishMonths} before this one
 */
record OversightCase(
        UUID id,
        CaseState state,
        @Nullable UUID officeId,
        @Nullable UUID workplaceId,
        @Nullable UUID employerId,
        UUID writerLogin,
        String writerKind,
        String operation,
        String field,
        int times,
        int earlier,
        Instant openedAt,
        Instant lastAt) {}
