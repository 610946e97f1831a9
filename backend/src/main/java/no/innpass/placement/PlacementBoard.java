package no.innpass.placement;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of placements, newest first. */
@Singleton
class PlacementBoard {
    private final JdbcOperations jdbc;
    private final PlacementRows rows;

    PlacementBoard(JdbcOperations jdbc, PlacementRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * @param hidden candidates who are in no list of the person who asks
     * @param state null for any
     * @param before the last id of the page before; null for the first page
     */
    @Transactional
    List<Placement> ofOffices(
            Collection<UUID> offices,
            Collection<UUID> hidden,
            @Nullable PlacementState state,
            @Nullable UUID before,
            int limit) {
        List<UUID> found = jdbc.prepareStatement("""
                select id from placement where office_id = any(?) and (?::text is null or state = ?)
                and (?::uuid is null or id < ?) and not candidate_id = any(?) order by id desc limit ?""", query -> {
            query.setArray(1, query.getConnection().createArrayOf("uuid", offices.toArray()));
            query.setString(2, state == null ? null : state.name());
            query.setString(3, state == null ? null : state.name());
            query.setObject(4, before);
            query.setObject(5, before);
            query.setArray(6, query.getConnection().createArrayOf("uuid", hidden.toArray()));
            query.setInt(7, limit);
            ResultSet row = query.executeQuery();
            List<UUID> page = new ArrayList<>();
            while (row.next()) {
                page.add(row.getObject(1, UUID.class));
            }
            return page;
        });
        return found.isEmpty() ? List.of() : rows.findByIdInOrderByIdDesc(found);
    }
}
