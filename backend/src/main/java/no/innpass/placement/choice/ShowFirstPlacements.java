package no.innpass.placement.choice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.organisation.Staff;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** First placements of an office, for who leads it. */
@Singleton
class ShowFirstPlacements {
    private final FirstPlacementRows rows;
    private final Staff staff;
    private final Settings settings;
    private final BusinessClock clock;

    ShowFirstPlacements(FirstPlacementRows rows, Staff staff, Settings settings, BusinessClock clock) {
        this.rows = rows;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND unless the actor leads the office */
    @Transactional
    FirstPlacementCountsView count(UUID office, Actor actor) {
        require(office, actor);
        FirstPlacementRows.Counts counts = rows.count(office, since());
        return new FirstPlacementCountsView(
                office, since(), counts.withChecklist(), counts.withReason(), counts.waiting());
    }

    /** The newest first. @throws Refused NOT_FOUND as above */
    @Transactional
    Slice<FirstPlacementRowView> list(UUID office, @Nullable String cursor, int limit, Actor actor) {
        require(office, actor);
        Slice<FirstPlacementRows.Row> page = Slice.of(
                rows.of(office, since(), Cursor.decode(cursor, 2), limit),
                limit,
                row -> Cursor.of(row.on(), row.agreement()));
        Map<UUID, String> names = staff.names(
                page.items().stream().map(FirstPlacementRows.Row::by).collect(Collectors.toSet()));
        return page.map(row -> new FirstPlacementRowView(
                row.workplace(),
                row.name(),
                row.on(),
                names.get(row.by()),
                row.checklistOn(),
                row.reason(),
                row.agreed()));
    }

    private LocalDate since() {
        return clock.today().minusMonths(settings.integer("crm.windowMonths")).plusDays(1);
    }

    private static void require(UUID office, Actor actor) {
        if (!actor.hasInOffice(Role.OFFICE_LEADER, office)) {
            throw new Refused(new CommonProblem.NotFound());
        }
    }
}
