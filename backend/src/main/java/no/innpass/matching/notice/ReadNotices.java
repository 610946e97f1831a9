package no.innpass.matching.notice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PlaceState;
import no.innpass.practiceplace.PracticePlaces;
import org.jspecify.annotations.Nullable;

/** The notices of one member of staff; a place that is closed meanwhile is no news. */
@Singleton
class ReadNotices {
    private final NeedNoticeRows rows;
    private final PracticePlaces places;
    private final Clock clock;
    private final BusinessClock businessClock;

    ReadNotices(NeedNoticeRows rows, PracticePlaces places, Clock clock, BusinessClock businessClock) {
        this.rows = rows;
        this.places = places;
        this.clock = clock;
        this.businessClock = businessClock;
    }

    @Transactional
    NeedNoticesView mine(Actor actor) {
        UUID me = staff(actor);
        List<NeedNoticeRows.Notice> notices = rows.unseen(me);
        Map<UUID, PlaceCard> cards =
                places.cards(notices.stream().map(NeedNoticeRows.Notice::place).toList());
        return new NeedNoticesView(
                notices.stream()
                        .flatMap(notice -> view(notice, cards.get(notice.place())))
                        .toList(),
                rows.beyond(me, businessClock.today()));
    }

    private static Stream<NeedNoticeView> view(NeedNoticeRows.Notice notice, @Nullable PlaceCard card) {
        if (card == null || card.state() != PlaceState.PUBLISHED) {
            return Stream.empty();
        }
        return Stream.of(new NeedNoticeView(
                notice.id(),
                notice.place(),
                card.title() == null ? "" : card.title(),
                card.workplace(),
                notice.reason(),
                notice.matches(),
                notice.searchName(),
                notice.madeOn()));
    }

    /** @throws Refused NOT_FOUND for another's */
    @Transactional
    void seen(Actor actor, UUID id) {
        if (rows.see(id, staff(actor), clock.instant()) == 0) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }

    private static UUID staff(Actor actor) {
        return actor.staffId().orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
