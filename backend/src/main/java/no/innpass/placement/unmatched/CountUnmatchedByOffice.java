package no.innpass.placement.unmatched;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.matching.barrier.BarrierCode;
import no.innpass.organisation.MarketAreas;
import no.innpass.organisation.Office;
import no.innpass.placement.unmatched.UnmatchedByOfficeView.OfficeUnmatchedView;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;

/** Ready candidates without a place as numbers for the market meeting (EMP-19, MAT-37): small ones hidden, as they are shown to who may not see the people. */
@Singleton
class CountUnmatchedByOffice {
    private final FindUnmatched findUnmatched;
    private final BarrierRows stored;
    private final MarketAreas marketAreas;
    private final Settings settings;

    CountUnmatchedByOffice(
            FindUnmatched findUnmatched, BarrierRows stored, MarketAreas marketAreas, Settings settings) {
        this.findUnmatched = findUnmatched;
        this.stored = stored;
        this.marketAreas = marketAreas;
        this.settings = settings;
    }

    @Transactional
    UnmatchedByOfficeView count(Actor actor) {
        int smallest = settings.integer("cell.minCount");
        return new UnmatchedByOfficeView(
                findUnmatched.days(),
                smallest,
                marketAreas.of(actor).offices().stream()
                        .map(office -> of(office, smallest))
                        .toList());
    }

    private OfficeUnmatchedView of(Office office, int smallest) {
        List<UUID> people =
                findUnmatched.ofOffice(office.id()).stream().map(Candidate::id).toList();
        if (people.size() < smallest) {
            return new OfficeUnmatchedView(office.id(), office.name(), null, List.of());
        }
        Map<UUID, BarrierRows.Counted> counted = stored.of(people);
        List<BarrierCode> firsts = people.stream()
                .map(id -> counted.containsKey(id) ? counted.get(id).codes().getFirst() : BarrierCode.OTHER)
                .toList();
        return new OfficeUnmatchedView(
                office.id(),
                office.name(),
                people.size(),
                CountUnmatched.shown(CountUnmatched.byFirst(firsts), smallest));
    }
}
