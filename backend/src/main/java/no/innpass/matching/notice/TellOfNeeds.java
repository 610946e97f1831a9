package no.innpass.matching.notice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.matching.lists.BestOfPlace;
import no.innpass.matching.saved.SavedPlaceSearches;
import no.innpass.platform.purpose.AskBasis;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.practiceplace.ListedPlace;
import no.innpass.practiceplace.PracticePlaces;
import org.jspecify.annotations.Nullable;

/** Tells of one new need: whose candidates fit it best, and who keeps a search that finds it; nobody more often in a day than set. */
@Singleton
class TellOfNeeds {
    /** What was published earlier is no news. */
    private static final Duration NEWS = Duration.ofDays(1);

    private static final int AT_ONCE = 50;

    private final NeedNoticeRows rows;
    private final PracticePlaces places;
    private final BestOfPlace best;
    private final Candidates candidates;
    private final SavedPlaceSearches searches;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;
    private final BusinessClock businessClock;

    TellOfNeeds(
            NeedNoticeRows rows,
            PracticePlaces places,
            BestOfPlace best,
            Candidates candidates,
            SavedPlaceSearches searches,
            Settings settings,
            Ids ids,
            Clock clock,
            BusinessClock businessClock) {
        this.rows = rows;
        this.places = places;
        this.best = best;
        this.candidates = candidates;
        this.searches = searches;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.businessClock = businessClock;
    }

    @Transactional
    List<UUID> due() {
        return rows.untold(places.publishedAfter(clock.instant().minus(NEWS), AT_ONCE * 20)).stream()
                .limit(AT_ONCE)
                .toList();
    }

    /** How many are told. */
    @Transactional
    int tell(UUID placeId, AskBasis basis) {
        Optional<ListedPlace> place = places.listed(placeId);
        if (place.isEmpty() || !rows.take(placeId, clock.instant())) {
            return 0;
        }
        List<NeedNoticeRows.Notice> notices = new ArrayList<>(owners(place.get(), basis));
        searches.finding(placeId)
                .forEach(hit ->
                        notices.add(notice(hit.owner(), placeId, NoticeReason.SAVED_SEARCH, 0, 0, hit.search())));
        int most = settings.integer("needNotice.perDay");
        notices.forEach(
                notice -> rows.insert(notice, clock.instant(), rows.toldOn(notice.staff(), notice.madeOn()) >= most));
        return notices.size();
    }

    /** Those who follow up the best matches, whose candidate stands highest first. */
    private List<NeedNoticeRows.Notice> owners(ListedPlace place, AskBasis basis) {
        List<UUID> top = basis.of(
                ProcessingPurpose.FIND_PLACES, best.candidates(place, settings.integer("needNotice.topMatches")));
        Map<UUID, Candidate> people = candidates.find(top);
        Map<UUID, Integer> bestRank = new HashMap<>();
        Map<UUID, Integer> matches = new HashMap<>();
        for (int i = 0; i < top.size(); i++) {
            Candidate candidate = people.get(top.get(i));
            UUID owner = candidate == null ? null : candidate.adviserId();
            if (owner != null) {
                bestRank.putIfAbsent(owner, i + 1);
                matches.merge(owner, 1, Integer::sum);
            }
        }
        return bestRank.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<UUID, Integer>::getValue))
                .map(one -> notice(
                        one.getKey(),
                        place.id(),
                        NoticeReason.TOP_MATCH,
                        matches.getOrDefault(one.getKey(), 0),
                        one.getValue(),
                        null))
                .toList();
    }

    private NeedNoticeRows.Notice notice(
            UUID staff, UUID place, NoticeReason reason, int matches, int bestRank, @Nullable UUID search) {
        return new NeedNoticeRows.Notice(
                ids.next(), staff, place, reason, matches, bestRank, search, null, businessClock.today());
    }
}
