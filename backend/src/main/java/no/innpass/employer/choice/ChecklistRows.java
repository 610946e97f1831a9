package no.innpass.employer.choice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import org.jspecify.annotations.Nullable;

/** Tables {@code choice_checklist} and {@code choice_answer}; inside the caller's transaction. */
@Singleton
class ChecklistRows {
    private final Rows rows;

    ChecklistRows(Rows rows) {
        this.rows = rows;
    }

    record Filled(UUID id, int number, int principles, UUID by, LocalDate on) {}

    Optional<Filled> last(UUID workplace, UUID office) {
        return rows.first(
                """
                select * from choice_checklist where workplace_id = ? and office_id = ? order by number desc limit 1""",
                row -> new Filled(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getInt("principles"),
                        row.getObject("filled_by", UUID.class),
                        Objects.requireNonNull(Rows.date(row, "filled_on"))),
                workplace,
                office);
    }

    List<ChecklistView.AnswerView> answers(UUID checklist) {
        return rows.list(
                "select kind, title, explanation, answer, note from choice_answer where checklist_id = ? order by place",
                row -> new ChecklistView.AnswerView(
                        PrincipleKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("explanation"),
                        ChoiceAnswer.valueOf(row.getString("answer")),
                        row.getString("note")),
                checklist);
    }

    void insert(UUID workplace, UUID office, Filled filled, List<ChecklistView.AnswerView> answers) {
        rows.write("""
                insert into choice_checklist (id, workplace_id, office_id, number, principles, filled_by, filled_on)
                values (?, ?, ?, ?, ?, ?, ?)""", filled.id(), workplace, office, filled.number(), filled.principles(), filled.by(), filled.on());
        for (int place = 0; place < answers.size(); place++) {
            ChecklistView.AnswerView one = answers.get(place);
            @Nullable Object[] cells = {filled.id(), place, one.kind(), one.title(), one.explanation(), one.answer(), one.note()};
            rows.write("""
                    insert into choice_answer (checklist_id, place, kind, title, explanation, answer, note)
                    values (?, ?, ?, ?, ?, ?, ?)""", cells);
        }
    }
}
