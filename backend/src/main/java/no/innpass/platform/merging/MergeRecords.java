package no.innpass.platform.merging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;

/** All rooms, one after the other, in the caller's transaction: everything of the one record comes to the other, or nothing. */
@Singleton
public class MergeRecords {
    private final List<Merges> rooms;
    private final Rows rows;

    MergeRecords(List<Merges> rooms, Rows rows) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparingInt(Merges::turn)).toList();
        this.rows = rows;
    }

    /** What stands against it in any room, in the order of the enumeration. */
    @Transactional
    public Set<MergeObstacle> obstacles(UUID survivor, UUID merged) {
        Set<MergeObstacle> obstacles = EnumSet.noneOf(MergeObstacle.class);
        rooms.forEach(room -> obstacles.addAll(room.obstacles(survivor, merged)));
        return obstacles;
    }

    /** How many rows of a candidate would move, by table; tables without any are left out. */
    @Transactional
    public Map<String, Integer> moving(UUID candidate) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Merges room : rooms) {
            for (MergedTable table : room.tables()) {
                int count = table.fate() == MergedTable.Fate.MOVES ? count(table, candidate) : 0;
                if (count > 0) {
                    counts.put(table.table(), count);
                }
            }
        }
        return counts;
    }

    private int count(MergedTable table, UUID candidate) {
        return rows.first(
                        "select count(*) from %s where %s = ?".formatted(table.table(), table.column()),
                        row -> row.getInt(1),
                        candidate)
                .orElse(0);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        for (Merges room : rooms) {
            room.fold(merge);
            room.tables().stream()
                    .filter(table -> table.fate() == MergedTable.Fate.MOVES)
                    .forEach(table -> move(table, merge));
        }
        rooms.forEach(room -> room.finish(merge));
    }

    private void move(MergedTable table, Merge merge) {
        String version = table.versioned() ? ", version = version + 1" : "";
        rows.write(
                "update %s set %s = ?%s where %s = ?".formatted(table.table(), table.column(), version, table.column()),
                merge.survivor(),
                merge.merged());
    }
}
