package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.employer.relation.RelationStage;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.organisation.Staff;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** The list of workplaces that all staff share (EMP-04), page by page. */
@Singleton
public class ListWorkplaces {
    /** So far apart are colours in {@code workplace_light.stands}, in this order; points and "asked often" move a light by less. */
    private static final int APART = 1_000_000;

    private static final List<Light> STAND = List.of(Light.GREEN, Light.YELLOW, Light.GREY, Light.RED);

    private final Rows rows;
    private final Areas areas;
    private final Staff staff;

    ListWorkplaces(Rows rows, Areas areas, Staff staff) {
        this.rows = rows;
        this.areas = areas;
        this.staff = staff;
    }

    /** @param stands place in the order by light; absent while none is computed */
    private record Row(
            WorkplaceRowView view,
            @Nullable UUID ownerId,
            @Nullable Integer stands) {}

    /** One page. @throws Refused INVALID_INPUT for a cursor of another order */
    @Transactional
    public Slice<WorkplaceRowView> list(WorkplaceFilter filter) {
        WorkplaceSort order = filter.order();
        List<Row> page = read(conditions(filter), filter);
        Map<UUID, String> owners = staff.names(
                page.stream().map(Row::ownerId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Slice.of(page, filter.rows(), row -> cursor(order, row))
                .map(row -> row.view().named(municipality(row.view()), ownerOf(row, owners)));
    }

    private static @Nullable String ownerOf(Row row, Map<UUID, String> names) {
        return row.ownerId() == null ? null : names.get(row.ownerId());
    }

    private static Conditions conditions(WorkplaceFilter filter) {
        Conditions conditions = new Conditions();
        if (filter.query() != null && !filter.query().isBlank()) {
            String words = filter.query().strip();
            String digits = OrganisationNumber.plain(words);
            if (OrganisationNumber.isValid(digits)) {
                conditions.and("(w.unit_number = ? or e.organisation_number = ?)", digits, digits);
            } else {
                conditions.and("lower(w.name) like ?", Conditions.containing(words.toLowerCase(Locale.ROOT)));
            }
        }
        if (filter.municipality() != null) {
            conditions.and("w.municipality_number = ?", filter.municipality());
        }
        if (filter.industry() != null) {
            conditions.and("w.industry = ?", filter.industry().name());
        }
        if (filter.light() != null) {
            int stands = APART * STAND.indexOf(filter.light());
            conditions.and("l.stands >= ? and l.stands < ?", stands - APART / 4, stands + APART * 3 / 4);
        }
        if (filter.register() != null) {
            conditions.and(filter.register().condition());
        }
        if (filter.stage() != null) {
            conditions.and("coalesce(g.stage, 'PROSPECT') = ?", filter.stage().name());
        }
        @Nullable Cursor from = Cursor.decode(filter.cursor(), filter.order().keys());
        if (from != null) {
            requireId(from.keys().getLast());
            if (filter.order() == WorkplaceSort.LIGHT) {
                requireNumber(from.keys().getFirst());
            }
            conditions.and(filter.order().after(), from.keys().toArray());
        }
        return conditions;
    }

    private List<Row> read(Conditions conditions, WorkplaceFilter filter) {
        String sql = """
                select w.*, e.name as employer_name, s.blocked_until is not null as blocked, s.cap_reached, r.closed_on,
                  l.colour, coalesce(l.asked_often, false) as asked_often, l.stands, coalesce(%s, false) as prospect,
                  coalesce(g.stage, 'PROSPECT') as stage,
                  (select max(a.day) from employer_activity a where a.workplace_id = w.id and a.state = 'HELD') as last_contact
                from workplace w join employer e on e.id = w.employer_id join workplace_standing s on s.workplace_id = w.id
                left join workplace_register r on r.workplace_id = w.id
                left join workplace_relation g on g.workplace_id = w.id
                %s join workplace_light l on l.workplace_id = w.id
                """.formatted(RegisterFilter.PROSPECT.condition(), filter.byLight() ? "" : "left")
                + conditions.where() + " order by " + filter.order().orderBy() + " limit ?";
        return rows.list(
                sql,
                row -> new Row(view(row), row.getObject("owner_id", UUID.class), Rows.number(row, "stands")),
                conditions.with(filter.rows() + 1));
    }

    private static WorkplaceRowView view(ResultSet row) throws SQLException {
        String industry = row.getString("industry");
        String band = row.getString("size_band");
        return new WorkplaceRowView(
                row.getObject("id", UUID.class),
                row.getObject("employer_id", UUID.class),
                row.getString("name"),
                row.getString("employer_name"),
                Sector.valueOf(row.getString("sector")),
                industry == null ? null : Industry.valueOf(industry),
                band == null ? null : SizeBand.valueOf(band),
                row.getString("municipality_number"),
                null,
                null,
                row.getBoolean("blocked"),
                row.getBoolean("cap_reached"),
                Rows.date(row, "closed_on"),
                Rows.choice(row, "colour", Light.class),
                row.getBoolean("asked_often"),
                Rows.date(row, "last_contact"),
                row.getBoolean("prospect"),
                RelationStage.valueOf(row.getString("stage")));
    }

    private @Nullable String municipality(WorkplaceRowView row) {
        return row.municipalityNumber() == null
                ? null
                : areas.municipality(row.municipalityNumber())
                        .map(Municipality::name)
                        .orElse(null);
    }

    private static Cursor cursor(WorkplaceSort order, Row last) {
        WorkplaceRowView view = last.view();
        return switch (order) {
            case NEWEST -> Cursor.of(view.id());
            case LIGHT -> Cursor.of(Objects.requireNonNull(last.stands()), view.id());
            case NAME, NAME_DESC -> Cursor.of(view.name(), view.id());
        };
    }

    private static void requireNumber(String text) {
        try {
            Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }

    private static void requireId(String text) {
        try {
            UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }
}
