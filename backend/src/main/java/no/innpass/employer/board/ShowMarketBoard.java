package no.innpass.employer.board;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.employer.activity.AssignVisitor;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.organisation.MarketArea;
import no.innpass.organisation.MarketAreas;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What the market meeting of the week looks at (EMP-19). */
@Singleton
class ShowMarketBoard {
    private static final int ROWS = 20;
    private static final int PLANS = 100;
    private static final int WEEK = 7;

    private final BoardRows rows;
    private final MarketAreas marketAreas;
    private final AssignVisitor assignVisitor;
    private final Areas areas;
    private final Staff staff;
    private final Offices offices;
    private final Providers providers;
    private final Settings settings;
    private final BusinessClock clock;

    ShowMarketBoard(
            BoardRows rows,
            MarketAreas marketAreas,
            AssignVisitor assignVisitor,
            Areas areas,
            Staff staff,
            Offices offices,
            Providers providers,
            Settings settings,
            BusinessClock clock) {
        this.rows = rows;
        this.marketAreas = marketAreas;
        this.assignVisitor = assignVisitor;
        this.areas = areas;
        this.staff = staff;
        this.offices = offices;
        this.providers = providers;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    MarketBoardView show(Actor actor) {
        MarketArea area = marketAreas.of(actor);
        Set<String> here = area.municipalities();
        LocalDate today = clock.today();
        LocalDate since = today.minusDays(WEEK);
        LocalDate nextMonday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate until = nextMonday.plusDays(WEEK - 1L);
        int days = settings.integer("crm.collisionDays");
        Instant fresh = since.atStartOfDay(BusinessClock.ZONE).toInstant();
        Instant heard = today.minusDays(settings.integer("light.greyDays"))
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
        BoardRows.Part<BoardRows.Plan> planned = rows.planned(here, today, until, PLANS);
        BoardRows.Part<BoardRows.Collision> collisions = rows.collisions(here, today, days, ROWS);
        Names names = names(planned.rows(), collisions.rows());
        return new MarketBoardView(
                area.offices().stream()
                        .map(one -> new MarketBoardView.OfficeName(one.id(), one.name()))
                        .toList(),
                since,
                nextMonday,
                until,
                signals(rows.signals(here, fresh, false, ROWS)),
                signals(rows.signals(here, fresh, true, ROWS)),
                words(rows.stated(here, heard, ROWS)),
                words(rows.growing(here, heard, ROWS)),
                words(rows.closing(here, heard, ROWS)),
                new MarketBoardView.Plans(
                        planned.found(),
                        planned.rows().stream().map(one -> plan(one, names)).toList()),
                new MarketBoardView.Collisions(
                        collisions.found(),
                        collisions.rows().stream()
                                .map(one -> new MarketBoardView.Collision(
                                        firm(one.firm()), plan(one.one(), names), plan(one.other(), names)))
                                .toList()),
                firms(rows.withoutOwner(here, ROWS)),
                assignVisitor.visitors(area).stream()
                        .map(one -> new MarketBoardView.Visitor(one.id(), one.name(), office(one.officeId())))
                        .toList(),
                days);
    }

    private static UUID office(@Nullable UUID office) {
        return Objects.requireNonNull(office);
    }

    private record Names(Map<UUID, String> people, Map<UUID, String> units) {}

    private Names names(List<BoardRows.Plan> planned, List<BoardRows.Collision> collisions) {
        List<BoardRows.Plan> all = Stream.concat(
                        planned.stream(), collisions.stream().flatMap(one -> Stream.of(one.one(), one.other())))
                .toList();
        Set<UUID> units = all.stream().map(BoardRows.Plan::unit).collect(Collectors.toCollection(HashSet::new));
        Map<UUID, String> unitNames = new HashMap<>();
        for (Office one : offices.find(units).values()) {
            unitNames.put(one.id(), one.name());
        }
        units.removeAll(unitNames.keySet());
        units.forEach(id -> providers.find(id).map(Provider::name).ifPresent(name -> unitNames.put(id, name)));
        return new Names(staff.names(all.stream().map(BoardRows.Plan::staff).collect(Collectors.toSet())), unitNames);
    }

    private MarketBoardView.Firm firm(BoardRows.Firm one) {
        return new MarketBoardView.Firm(
                one.workplace(),
                one.name(),
                one.municipality() == null
                        ? null
                        : areas.municipality(one.municipality())
                                .map(Municipality::name)
                                .orElse(null));
    }

    private MarketBoardView.Plan plan(BoardRows.Plan one, Names names) {
        return new MarketBoardView.Plan(
                one.id(),
                firm(one.firm()),
                one.type(),
                one.channel(),
                one.day(),
                names.people().get(one.staff()),
                names.units().get(one.unit()));
    }

    private MarketBoardView.Firms firms(BoardRows.Part<BoardRows.Firm> part) {
        return new MarketBoardView.Firms(
                part.found(), part.rows().stream().map(this::firm).toList());
    }

    private MarketBoardView.Signals signals(BoardRows.Part<BoardRows.Signal> part) {
        return new MarketBoardView.Signals(
                part.found(),
                part.rows().stream()
                        .map(one -> new MarketBoardView.Signal(firm(one.firm()), one.before(), one.colour(), one.at()))
                        .toList());
    }

    private MarketBoardView.Words words(BoardRows.Part<BoardRows.Word> part) {
        return new MarketBoardView.Words(
                part.found(),
                part.rows().stream()
                        .map(one -> new MarketBoardView.Word(
                                firm(one.firm()), one.course(), one.nextYear(), one.howMany(), one.on()))
                        .toList());
    }
}
