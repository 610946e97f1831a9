package no.innpass.employer.inside;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.TraitSeen;
import no.innpass.employer.TraitSource;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace is like inside, as staff see it.
 *
 * @param words of each thing the one that holds first, then what other sources say
 * @param traits what files tell of traits that no word here decides
 * @param version for If-Match
 */
@Serdeable
public record InsideView(UUID workplaceId, List<InsideWordView> words, List<TraitSeen> traits, long version) {
    /**
     * @param by name of the staff member or contact person; absent when the person is gone
     * @param holds this is what matching reads
     */
    @Serdeable
    public record InsideWordView(
            InsideItem item,
            List<String> said,
            TraitSource source,
            @Nullable String by,
            LocalDate seenOn,
            boolean holds) {}
}
