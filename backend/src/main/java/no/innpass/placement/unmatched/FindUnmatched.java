package no.innpass.placement.unmatched;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.introduction.Introductions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/**
 * Unmatched is who is ready, and was so {@code unmatched.days} ago, and has since then been on the way to no place and at none (MAT-37). Inside
 * the caller's transaction; in the order of the numbers.
 */
@Singleton
class FindUnmatched {
    private final Candidates candidates;
    private final Introductions introductions;
    private final Rows rows;
    private final Settings settings;
    private final BusinessClock clock;

    FindUnmatched(
            Candidates candidates, Introductions introductions, Rows rows, Settings settings, BusinessClock clock) {
        this.candidates = candidates;
        this.introductions = introductions;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    int days() {
        return settings.integer("unmatched.days");
    }

    /** Of the caller's offices. */
    List<Candidate> seenBy(Actor actor) {
        return notMet(candidates.readySince(actor, since()));
    }

    /** Of an office, whoever sees them. */
    List<Candidate> ofOffice(UUID office) {
        return notMet(candidates.readySince(List.of(office), since()));
    }

    private LocalDate since() {
        return clock.today().minusDays(days());
    }

    private List<Candidate> notMet(List<Candidate> ready) {
        List<UUID> ids = ready.stream().map(Candidate::id).toList();
        Set<UUID> met = new HashSet<>(introductions.onTheWaySince(ids, since()));
        met.addAll(placedSince(ids));
        return ready.stream().filter(one -> !met.contains(one.id())).toList();
    }

    private List<UUID> placedSince(Collection<UUID> ids) {
        return rows.list(
                "select distinct candidate_id from placement where candidate_id = any(?::uuid[])"
                        + " and state <> 'CANCELLED' and (ended_on is null or ended_on >= ?)",
                row -> row.getObject(1, UUID.class),
                ids,
                since());
    }
}
