package no.innpass.matching.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param matches how many of the receiver's candidates are among the best; 0 for a kept search
 * @param searchName of the kept search that found the place
 */
@Serdeable
public record NeedNoticeView(
        UUID id,
        UUID placeId,
        String title,
        String workplace,
        NoticeReason reason,
        int matches,
        @Nullable String searchName,
        LocalDate madeOn) {}
