package no.innpass.employer.inside;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a workplace has said of itself. What others have seen there is not in it.
 *
 * @param version for If-Match
 */
@Serdeable
public record OwnInsideView(UUID workplaceId, List<OwnInsideWordView> words, long version) {
    @Serdeable
    public record OwnInsideWordView(InsideItem item, List<String> said, LocalDate saidOn) {}
}
