package no.innpass.oversight.control;

import static no.innpass.platform.database.Rows.date;
import static no.innpass.platform.database.Rows.number;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.oversight.control.CaseFileView.DecisionPart;
import no.innpass.oversight.control.CaseFileView.UnmetPart;
import no.innpass.platform.database.Rows;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Lists over all cases: decisions, rights that were not met in time, caps. No line leads to a person. */
@Singleton
class ControlLists {
    private final Rows rows;
    private final FindLateDays lateDays;
    private final BusinessClock clock;

    ControlLists(Rows rows, FindLateDays lateDays, BusinessClock clock) {
        this.rows = rows;
        this.lateDays = lateDays;
        this.clock = clock;
    }

    /**
     * Newest month first, then by kind and office; the order within is that of nobody.
     *
     * @param officeId null: all offices
     * @param what null: all kinds
     */
    @Transactional
    Slice<DecisionRowView> decisions(
            @Nullable UUID officeId, @Nullable ControlDecision what, @Nullable String cursor, int limit) {
        long from = Optional.ofNullable(Cursor.decode(cursor, 1))
                .map(place -> Math.clamp(place.number(0), 0, Integer.MAX_VALUE))
                .orElse(0)
                .longValue();
        List<DecisionRowView> found = rows.list(
                """
                select d.*, o.name as office from control_decision d left join office o on o.id = d.office_id
                where (?::uuid is null or d.office_id = ?) and (?::text is null or d.what = ?)
                order by d.month desc, d.what, o.name, d.who, d.reason, d.place offset ? limit ?""",
                row -> new DecisionRowView(
                        ControlDecision.valueOf(row.getString("what")),
                        Months.of(row.getObject("month", LocalDate.class)),
                        row.getString("office"),
                        row.getString("who"),
                        row.getString("reason")),
                officeId,
                officeId,
                what,
                what,
                from,
                limit + 1);
        return Slice.of(found, limit, row -> Cursor.of(from + limit));
    }

    List<DecisionPart> decisionsOf(UUID candidate) {
        return rows.list(
                "select * from control_decision where candidate_id = ? order by month desc, what, who, reason",
                row -> new DecisionPart(
                        ControlDecision.valueOf(row.getString("what")),
                        Months.of(row.getObject("month", LocalDate.class)),
                        row.getString("who"),
                        row.getString("reason")),
                candidate);
    }

    /** The most late first, then by kind and office. @param officeId null: all offices */
    @Transactional
    List<UnmetRowView> unmet(@Nullable UUID officeId) {
        LocalDate today = clock.today();
        List<@Nullable Object> parameters = new ArrayList<>(lateDays.today().parameters());
        parameters.add(officeId);
        parameters.add(officeId);
        return rows.list(
                "select u.what, o.name, count(distinct u.candidate_id) as people, min(u.due_on) as oldest from "
                        + LateDays.UNMET
                        + " u join office o on o.id = u.office_id where (?::uuid is null or u.office_id = ?)"
                        + " group by u.what, o.name order by oldest, u.what, o.name",
                row -> new UnmetRowView(
                        UnmetRight.valueOf(row.getString("what")),
                        row.getString("name"),
                        row.getInt("people"),
                        weeks(row.getObject("oldest", LocalDate.class), today)),
                parameters.toArray());
    }

    List<UnmetPart> unmetOf(UUID candidate, LateDays late) {
        LocalDate today = clock.today();
        List<@Nullable Object> parameters = new ArrayList<>(late.parameters());
        parameters.add(candidate);
        return rows.list(
                "select what, due_on from " + LateDays.UNMET + " u where candidate_id = ? order by due_on, what",
                row -> new UnmetPart(
                        UnmetRight.valueOf(row.getString("what")),
                        weeks(row.getObject("due_on", LocalDate.class), today)),
                parameters.toArray());
    }

    /** Stopped ones first, then by name. @param officeId of the owner; null: all */
    @Transactional
    List<CapRowView> caps(@Nullable UUID officeId) {
        return rows.list(
                """
                select c.*, o.name as office from control_cap c left join office o on o.id = c.office_id
                where (?::uuid is null or c.office_id = ?) and (c.cap_reached or c.blocked_until >= ?)
                order by c.blocked_until nulls last, c.name, c.workplace_id limit 500""",
                row -> new CapRowView(
                        row.getObject("workplace_id", UUID.class),
                        row.getString("name"),
                        row.getString("office"),
                        row.getInt("running") + row.getInt("declared"),
                        number(row, "cap"),
                        row.getBoolean("cap_reached"),
                        date(row, "blocked_until")),
                officeId,
                officeId,
                clock.today());
    }

    /** Whole weeks that have gone by, at least 0. */
    private static int weeks(LocalDate dueOn, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.WEEKS.between(dueOn, today));
    }
}
