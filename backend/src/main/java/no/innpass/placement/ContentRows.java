package no.innpass.placement;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.time.Ids;

/** Tables {@code agreement_goal} and {@code training_item}: the lists of an agreement, in their order. */
@Singleton
class ContentRows {
    private final JdbcOperations jdbc;
    private final Ids ids;

    ContentRows(JdbcOperations jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    AgreementContent contentOf(Agreement agreement) {
        return agreement.content(goals(agreement.id()), trainingItems(agreement.id()));
    }

    @Transactional
    List<AgreementContent.Goal> goals(UUID agreementId) {
        return jdbc.prepareStatement(
                "select id, kind, goal, criterion from agreement_goal where agreement_id = ? order by position",
                query -> {
                    query.setObject(1, agreementId);
                    ResultSet row = query.executeQuery();
                    List<AgreementContent.Goal> goals = new ArrayList<>();
                    while (row.next()) {
                        goals.add(new AgreementContent.Goal(
                                row.getObject(1, UUID.class),
                                PlacementGoalKind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4)));
                    }
                    return goals;
                });
    }

    @Transactional
    List<AgreementContent.TrainingItem> trainingItems(UUID agreementId) {
        return jdbc.prepareStatement(
                "select id, task, how, teacher, due_on from training_item where agreement_id = ? order by position",
                query -> {
                    query.setObject(1, agreementId);
                    ResultSet row = query.executeQuery();
                    List<AgreementContent.TrainingItem> items = new ArrayList<>();
                    while (row.next()) {
                        items.add(new AgreementContent.TrainingItem(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, java.time.LocalDate.class)));
                    }
                    return items;
                });
    }

    /** Puts these lists in the place of the old ones; each entry gets a new id. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID agreementId, AgreementContent content) {
        delete("delete from agreement_goal where agreement_id = ?", agreementId);
        delete("delete from training_item where agreement_id = ?", agreementId);
        jdbc.prepareStatement(
                "insert into agreement_goal (id, agreement_id, position, kind, goal, criterion) values (?, ?, ?, ?, ?, ?)",
                insert -> {
                    int position = 0;
                    for (AgreementContent.Goal goal : content.goals()) {
                        key(insert, agreementId, position++);
                        insert.setString(4, goal.kind().name());
                        insert.setString(5, goal.goal().strip());
                        insert.setString(6, goal.criterion().strip());
                        insert.executeUpdate();
                    }
                    return position;
                });
        jdbc.prepareStatement(
                "insert into training_item (id, agreement_id, position, task, how, teacher, due_on) values (?, ?, ?, ?, ?, ?, ?)",
                insert -> {
                    int position = 0;
                    for (AgreementContent.TrainingItem item : content.trainingItems()) {
                        key(insert, agreementId, position++);
                        insert.setString(4, item.task().strip());
                        insert.setString(5, item.how().strip());
                        insert.setString(6, item.teacher().strip());
                        insert.setObject(7, item.dueOn());
                        insert.executeUpdate();
                    }
                    return position;
                });
    }

    private void key(PreparedStatement insert, UUID agreementId, int position) throws SQLException {
        insert.setObject(1, ids.next());
        insert.setObject(2, agreementId);
        insert.setInt(3, position);
    }

    private void delete(String sql, UUID agreementId) {
        jdbc.prepareStatement(sql, delete -> {
            delete.setObject(1, agreementId);
            return delete.executeUpdate();
        });
    }
}
