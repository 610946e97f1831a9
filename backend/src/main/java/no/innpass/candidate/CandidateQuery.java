package no.innpass.candidate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.web.Cursor;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * What a list of candidates is asked for. Nothing about birth, body, origin or income can be asked (HR-1).
 *
 * @param offices whose candidates; none: nobody
 * @param actor person who asks: candidates with protected identity are shown to their own adviser only
 * @param text beginning of a word of the name, or the number; absent: all
 * @param readiness empty: any
 * @param homes area numbers; empty: any
 * @param unseenSince who has been ready and in no list since then or longer is unseen
 * @param speaking at least this, known by estimate or passed test
 */
record CandidateQuery(
        Collection<UUID> offices,
        UUID actor,
        @Nullable String text,
        Collection<Readiness> readiness,
        List<Integer> homes,
        @Nullable LanguageLevel speaking,
        Sort sort,
        LocalDate unseenSince,
        @Nullable Cursor cursor,
        int limit) {

    enum Sort {
        /** Ready and in no list for {@code exposure.unseenDays}, by name, then everybody else by name (MAT-29). */
        UNSEEN_FIRST,
        NAME,
        NUMBER
    }
}
