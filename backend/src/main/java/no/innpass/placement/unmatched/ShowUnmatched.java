package no.innpass.placement.unmatched;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.matching.barrier.BarrierCode;
import no.innpass.matching.lists.CountBarriers;
import no.innpass.placement.unmatched.UnmatchedView.UnmatchedPersonView;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Who is unmatched now, with what stood between when it was counted last. Who has not been counted yet is counted now, at most a few; the others
 * of them stand under OTHER until the job has come to them.
 */
@Singleton
class ShowUnmatched {
    private static final int AT_ONCE = 20;
    private static final int MOST_PEOPLE = 200;

    private final FindUnmatched findUnmatched;
    private final Candidates candidates;
    private final BarrierRows stored;
    private final CountBarriers countBarriers;
    private final Settings settings;

    ShowUnmatched(
            FindUnmatched findUnmatched,
            Candidates candidates,
            BarrierRows stored,
            CountBarriers countBarriers,
            Settings settings) {
        this.findUnmatched = findUnmatched;
        this.candidates = candidates;
        this.stored = stored;
        this.countBarriers = countBarriers;
        this.settings = settings;
    }

    /** @param code only people with this code stand in the list; the numbers are of all */
    @Transactional(readOnly = true)
    UnmatchedView show(Actor actor, @Nullable BarrierCode code) {
        List<Candidate> unmatched = findUnmatched.seenBy(actor);
        Map<UUID, BarrierRows.Counted> counted =
                stored.of(unmatched.stream().map(Candidate::id).toList());
        Map<UUID, List<BarrierCode>> codes = new HashMap<>();
        counted.forEach((person, one) -> codes.put(person, one.codes()));
        List<UUID> missing = unmatched.stream()
                .map(Candidate::id)
                .filter(id -> !counted.containsKey(id))
                .toList();
        countBarriers
                .of(actor, missing.stream().limit(AT_ONCE).toList())
                .forEach((person, barriers) -> codes.put(person, barriers.codes()));
        List<BarrierCode> notYet = List.of(BarrierCode.OTHER);
        List<Candidate> wanted = unmatched.stream()
                .filter(one ->
                        code == null || codes.getOrDefault(one.id(), notYet).contains(code))
                .toList();
        List<Candidate> listed = wanted.stream().limit(MOST_PEOPLE).toList();
        Map<UUID, String> names =
                candidates.names(actor, listed.stream().map(Candidate::id).toList());
        int smallest = settings.integer("cell.minCount");
        return new UnmatchedView(
                findUnmatched.days(),
                unmatched.size(),
                smallest,
                counted.values().stream()
                        .map(BarrierRows.Counted::on)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                Math.max(0, missing.size() - AT_ONCE),
                CountUnmatched.shown(
                        CountUnmatched.byFirst(unmatched.stream()
                                .map(one -> codes.getOrDefault(one.id(), notYet).getFirst())
                                .toList()),
                        smallest),
                wanted.size(),
                listed.stream()
                        .map(one -> new UnmatchedPersonView(
                                one.id(), one.number(), names.get(one.id()), codes.getOrDefault(one.id(), notYet)))
                        .toList());
    }
}
