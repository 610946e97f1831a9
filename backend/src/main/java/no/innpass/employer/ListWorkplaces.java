package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
    private final Rows rows;
    private final Areas areas;
    private final Staff staff;
    private final WorkplaceConditions narrowed;

    ListWorkplaces(Rows rows, Areas areas, Staff staff, WorkplaceConditions narrowed) {
        this.rows = rows;
        this.narrowed = narrowed;
        this.areas = areas;
        this.staff = staff;
    }

    /** One page. @throws Refused INVALID_INPUT for a cursor of another order, or a box that is none */
    @Transactional
    public Slice<WorkplaceRowView> list(WorkplaceFilter filter) {
        WorkplaceSort order = filter.order();
        List<ListedWorkplace> page = named(page(filter, filter.rows() + 1));
        return Slice.of(page, filter.rows(), row -> cursor(order, row)).map(ListedWorkplace::view);
    }

    /** The first in the order, at most so many. @throws Refused INVALID_INPUT for a box that is none */
    @Transactional
    List<ListedWorkplace> first(WorkplaceNarrowing narrowing, WorkplaceSort order, int most) {
        return named(
                read(asked(narrowed.of(narrowing), narrowing, order, null, most).whole()));
    }

    private List<ListedWorkplace> named(List<ListedWorkplace> listed) {
        Map<UUID, String> owners = staff.names(listed.stream()
                .map(ListedWorkplace::ownerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return listed.stream()
                .map(row -> row.named(municipality(row.view()), ownerOf(row, owners)))
                .toList();
    }

    private static @Nullable String ownerOf(ListedWorkplace row, Map<UUID, String> names) {
        return row.ownerId() == null ? null : names.get(row.ownerId());
    }

    private static @Nullable Cursor after(WorkplaceFilter filter) {
        @Nullable Cursor from = Cursor.decode(filter.cursor(), filter.order().keys());
        if (from != null) {
            requireId(from.keys().getLast());
            if (filter.order() == WorkplaceSort.LIGHT) {
                requireNumber(from.keys().getFirst());
            }
        }
        return from;
    }

    private List<ListedWorkplace> page(WorkplaceFilter filter, int most) {
        @Nullable Cursor after = after(filter);
        if (WorkplaceConditions.onlyLetters(filter)) {
            List<ListedWorkplace> near = read(asked(narrowed.walking(filter), filter, filter.order(), after, most)
                    .near());
            if (near.size() == most) {
                return near;
            }
        }
        return read(
                asked(narrowed.of(filter), filter, filter.order(), after, most).whole());
    }

    private static PageOfWorkplaces asked(
            Conditions conditions,
            WorkplaceNarrowing narrowing,
            WorkplaceSort order,
            @Nullable Cursor after,
            int most) {
        boolean byLight = narrowing.light() != null || order == WorkplaceSort.LIGHT;
        return new PageOfWorkplaces(conditions, order, after, byLight, most);
    }

    private List<ListedWorkplace> read(PageOfWorkplaces.Statement page) {
        return rows.list(
                page.sql(),
                row -> new ListedWorkplace(
                        view(row),
                        row.getString("unit_number"),
                        row.getString("organisation_number"),
                        row.getObject("owner_id", UUID.class),
                        Rows.number(row, "stands")),
                page.values().toArray());
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

    private static Cursor cursor(WorkplaceSort order, ListedWorkplace last) {
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
