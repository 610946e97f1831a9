package no.innpass.employer.inside;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.TraitSource;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of source has said last of one thing.
 *
 * @param seenBy the staff member who was there; absent for the workplace's own word
 * @param saidBy the contact person whose word it is; absent for what staff saw, and when the person is gone
 */
record InsideWord(
        InsideItem item,
        List<String> said,
        TraitSource source,
        @Nullable UUID seenBy,
        @Nullable UUID saidBy,
        LocalDate seenOn) {
    /** The newest word holds; of one day who worked along goes before who visited, and both before the workplace itself. */
    private static final Comparator<InsideWord> WEIGHT =
            Comparator.comparing(InsideWord::seenOn).thenComparing(InsideWord::source);

    InsideWord {
        said = List.copyOf(said);
    }

    /** The word that holds among those of one thing; empty where nothing is said. */
    static Optional<InsideWord> holding(Collection<InsideWord> words) {
        return words.stream().max(WEIGHT);
    }
}
