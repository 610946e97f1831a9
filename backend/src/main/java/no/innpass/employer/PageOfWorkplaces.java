package no.innpass.employer;

import java.util.Arrays;
import java.util.List;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of workplaces as SQL. Which rows are on it is found with what narrows and orders alone, from indexes; the rest is read for those
 * few.
 *
 * @param narrowed over {@code w}, {@code e}, {@code r}, {@code g} and {@code l}
 * @param after the last row of the page before; absent on the first
 * @param byLight only workplaces whose light has been computed
 * @param most rows, 1 or more
 */
record PageOfWorkplaces(
        Conditions narrowed, WorkplaceSort order, @Nullable Cursor after, boolean byLight, int most) {
    /** So many in their order are looked through for letters before the index of letters is asked: it takes a few milliseconds. */
    private static final int WALK = 5_000;

    private static final String BESIDE = """
             left join employer e on e.id = w.employer_id
            left join workplace_register r on r.workplace_id = w.id
            left join workplace_relation g on g.workplace_id = w.id
            """;
    private static final String TOLD = """
            select w.*, e.name as employer_name, e.organisation_number, s.blocked_until is not null as blocked, s.cap_reached,
              r.closed_on, l.colour, coalesce(l.asked_often, false) as asked_often, l.stands, coalesce(%s, false) as prospect,
              coalesce(g.stage, 'PROSPECT') as stage,
              (select max(a.day) from employer_activity a where a.workplace_id = w.id and a.state = 'HELD') as last_contact
            from page p join workplace w on w.id = p.id join employer e on e.id = w.employer_id
            join workplace_standing s on s.workplace_id = w.id
            left join workplace_register r on r.workplace_id = w.id
            left join workplace_relation g on g.workplace_id = w.id
            left join workplace_light l on l.workplace_id = w.id
            order by %s""";

    /** A statement with its values, in order. */
    record Statement(String sql, List<@Nullable Object> values) {}

    /** All that fit. */
    Statement whole() {
        if (after != null) {
            narrowed.and(order.after(), after.keys().toArray());
        }
        String from =
                "workplace w" + BESIDE + (byLight ? "" : "left ") + "join workplace_light l on l.workplace_id = w.id";
        return new Statement(of(from), Arrays.asList(narrowed.with(most)));
    }

    /**
     * Those that fit among the next few thousand in the order: the page itself where they fill it, and else perhaps not all of it. Where many
     * fit, the page is full after some hundred rows, whatever they are looked for by.
     */
    Statement near() {
        Conditions next = new Conditions();
        if (after != null) {
            next.and(order.after(), after.keys().toArray());
        }
        String from = order == WorkplaceSort.LIGHT
                ? walk("l", "workplace_light") + " join workplace w on w.id = l.workplace_id" + BESIDE
                : walk("w", "workplace") + BESIDE + (byLight ? "" : "left ")
                        + "join workplace_light l on l.workplace_id = w.id";
        return new Statement(
                of(from.formatted(next.where(), order.orderBy())), Arrays.asList(next.with(narrowed.with(most))));
    }

    private static String walk(String alias, String table) {
        return "(select %1$s.* from %2$s %1$s%%s order by %%s limit %3$d) %1$s".formatted(alias, table, WALK);
    }

    private String of(String from) {
        return "with page as materialized (select w.id from " + from + narrowed.where() + " order by " + order.orderBy()
                + " limit ?) " + TOLD.formatted(RegisterFilter.PROSPECT.condition(), order.orderBy());
    }
}
