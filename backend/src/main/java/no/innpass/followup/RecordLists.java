package no.innpass.followup;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The lists of a record: progress per goal and training item, and agreed actions. */
@Singleton
class RecordLists {
    private final JdbcOperations jdbc;

    RecordLists(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID recordId, RecordContactRequest request) {
        for (RecordContactRequest.GoalProgress goal : request.goalProgress()) {
            progress("record_goal_progress", recordId, goal.goalId(), goal.progress());
        }
        for (RecordContactRequest.ItemProgress item : request.itemProgress()) {
            progress("record_item_progress", recordId, item.itemId(), item.progress());
        }
        int position = 0;
        for (RecordContactRequest.AgreedAction action : request.agreedActions()) {
            addAction(recordId, position++, action);
        }
    }

    @Transactional
    List<RecordContactRequest.GoalProgress> goals(UUID recordId) {
        return jdbc.prepareStatement(
                "select goal_id, progress from record_goal_progress where record_id = ? order by goal_id", query -> {
                    query.setObject(1, recordId);
                    ResultSet row = query.executeQuery();
                    List<RecordContactRequest.GoalProgress> goals = new ArrayList<>();
                    while (row.next()) {
                        goals.add(new RecordContactRequest.GoalProgress(
                                row.getObject(1, UUID.class), Progress.valueOf(row.getString(2))));
                    }
                    return goals;
                });
    }

    @Transactional
    List<RecordContactRequest.ItemProgress> items(UUID recordId) {
        return jdbc.prepareStatement(
                "select item_id, progress from record_item_progress where record_id = ? order by item_id", query -> {
                    query.setObject(1, recordId);
                    ResultSet row = query.executeQuery();
                    List<RecordContactRequest.ItemProgress> items = new ArrayList<>();
                    while (row.next()) {
                        items.add(new RecordContactRequest.ItemProgress(
                                row.getObject(1, UUID.class), Progress.valueOf(row.getString(2))));
                    }
                    return items;
                });
    }

    @Transactional
    List<RecordContactRequest.AgreedAction> actions(UUID recordId) {
        return jdbc.prepareStatement(
                "select what, owner, due_on from record_action where record_id = ? order by position", query -> {
                    query.setObject(1, recordId);
                    ResultSet row = query.executeQuery();
                    List<RecordContactRequest.AgreedAction> actions = new ArrayList<>();
                    while (row.next()) {
                        actions.add(new RecordContactRequest.AgreedAction(
                                row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)));
                    }
                    return actions;
                });
    }

    private void progress(String table, UUID recordId, UUID thing, Progress progress) {
        jdbc.prepareStatement("insert into " + table + " values (?, ?, ?)", row -> {
            row.setObject(1, recordId);
            row.setObject(2, thing);
            row.setString(3, progress.name());
            return row.executeUpdate();
        });
    }

    private void addAction(UUID recordId, int position, RecordContactRequest.AgreedAction action) {
        jdbc.prepareStatement("insert into record_action values (?, ?, ?, ?, ?)", row -> {
            row.setObject(1, recordId);
            row.setInt(2, position);
            row.setString(3, action.what().strip());
            row.setString(4, action.owner().strip());
            row.setObject(5, action.dueOn());
            return row.executeUpdate();
        });
    }
}
