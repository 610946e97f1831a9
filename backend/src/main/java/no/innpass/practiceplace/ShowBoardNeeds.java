package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.innpass.organisation.MarketAreas;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Slice;

/** The needs on the board of the market meeting (EMP-19). */
@Singleton
class ShowBoardNeeds {
    private static final int ROWS = 20;
    private static final int WEEK = 7;

    private final Rows rows;
    private final PlaceCards cards;
    private final ShowPracticePlace show;
    private final MarketAreas marketAreas;
    private final BusinessClock clock;

    ShowBoardNeeds(Rows rows, PlaceCards cards, ShowPracticePlace show, MarketAreas marketAreas, BusinessClock clock) {
        this.rows = rows;
        this.cards = cards;
        this.show = show;
        this.marketAreas = marketAreas;
        this.clock = clock;
    }

    private record Counts(int places, int seats, int fresh, int waiting) {}

    @Transactional
    BoardNeedsView show(Actor actor, Language language) {
        Set<String> here = marketAreas.of(actor).municipalities();
        Instant since =
                clock.today().minusDays(WEEK).atStartOfDay(BusinessClock.ZONE).toInstant();
        Counts counts = rows.first(
                        """
                        select count(*) filter (where p.state = 'PUBLISHED')::int,
                          coalesce(sum(p.positions - p.seats_taken) filter (where p.state = 'PUBLISHED'), 0)::int,
                          count(*) filter (where p.state = 'PUBLISHED' and p.published_at >= ?)::int,
                          count(*) filter (where p.state = 'SUBMITTED')::int
                        from practice_place p join workplace w on w.id = p.workplace_id
                        where p.state in ('PUBLISHED', 'SUBMITTED') and w.municipality_number = any (?)""", row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)), since, here)
                .orElseThrow();
        List<PlaceCard> newest = cards.list(
                new Conditions().and("p.state = 'PUBLISHED'").and("w.municipality_number = any (?)", here),
                "p.published_at desc, p.id desc",
                ROWS);
        return new BoardNeedsView(
                counts.places(),
                counts.seats(),
                counts.fresh(),
                counts.waiting(),
                show.staffRows(new Slice<>(newest, null), language).items());
    }
}
