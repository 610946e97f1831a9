package no.innpass.placement.unmatched;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.introduction.Introductions;
import no.innpass.matching.barrier.Barriers;
import no.innpass.matching.lists.CountBarriers;
import no.innpass.placement.unmatched.UnmatchedView.UnmatchedPersonView;
import no.innpass.platform.database.Rows;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/**
 * Unmatched is who is ready, and was so many days ago, and has since then been on the way to no place and at none (MAT-37). Computed from the
 * facts as they stand, for the own offices; nothing is stored of it.
 */
@Singleton
class ShowUnmatched {
    private final Candidates candidates;
    private final Introductions introductions;
    private final CountBarriers countBarriers;
    private final Rows rows;
    private final Settings settings;
    private final BusinessClock clock;

    ShowUnmatched(
            Candidates candidates,
            Introductions introductions,
            CountBarriers countBarriers,
            Rows rows,
            Settings settings,
            BusinessClock clock) {
        this.candidates = candidates;
        this.introductions = introductions;
        this.countBarriers = countBarriers;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    UnmatchedView show(Actor actor) {
        int days = settings.integer("unmatched.days");
        int smallest = settings.integer("cell.minCount");
        LocalDate since = clock.today().minusDays(days);
        List<Candidate> ready = candidates.readySince(actor, since);
        Set<UUID> met = new HashSet<>(
                introductions.onTheWaySince(ready.stream().map(Candidate::id).toList(), since));
        met.addAll(placedSince(ready, since));
        List<Candidate> unmatched =
                ready.stream().filter(one -> !met.contains(one.id())).toList();
        List<UUID> ids = unmatched.stream().map(Candidate::id).toList();
        Map<UUID, Barriers> barriers = countBarriers.of(actor, ids);
        Map<UUID, String> names = candidates.names(actor, ids);
        return new UnmatchedView(
                days,
                unmatched.size(),
                smallest,
                CountUnmatched.shown(CountUnmatched.byFirst(barriers.values()), smallest),
                unmatched.stream()
                        .map(one -> new UnmatchedPersonView(
                                one.id(),
                                one.number(),
                                names.get(one.id()),
                                Objects.requireNonNull(barriers.get(one.id())).codes()))
                        .toList());
    }

    private List<UUID> placedSince(List<Candidate> ready, LocalDate since) {
        return rows.list(
                "select distinct candidate_id from placement where candidate_id = any(?::uuid[])"
                        + " and state <> 'CANCELLED' and (ended_on is null or ended_on >= ?)",
                row -> row.getObject(1, UUID.class),
                ready.stream().map(Candidate::id).toList(),
                since);
    }
}
