package no.innpass.employer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;

/** Door to the coded statements about workplaces that stand beside a match. */
@Singleton
public class WorkplaceNotes {
    private static final Set<WorkplaceNote> ANCHORING = Set.of(WorkplaceNote.STAFF_AGREED, WorkplaceNote.LEADER_ONLY);

    private final Rows rows;

    private final Outbox outbox;

    WorkplaceNotes(Rows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** All that is noted; empty for a workplace of which nothing is. Its own way of taking applications stands in its channel rule (INT-10). */
    @Transactional
    public Set<WorkplaceNote> of(UUID workplace) {
        Set<WorkplaceNote> notes = EnumSet.noneOf(WorkplaceNote.class);
        notes.addAll(noted(workplace));
        rows.first(
                        "select 1 from workplace_channel_rule where workplace_id = ? and channel is not null",
                        row -> WorkplaceNote.OWN_INTAKE_CHANNEL,
                        workplace)
                .ifPresent(notes::add);
        return notes;
    }

    private Set<WorkplaceNote> noted(UUID workplace) {
        List<WorkplaceNote> notes = rows.list(
                "select note from workplace_note where workplace_id = ?",
                row -> WorkplaceNote.valueOf(row.getString(1)),
                workplace);
        return notes.isEmpty() ? Set.of() : EnumSet.copyOf(notes);
    }

    /** What a file says, in place of what files said before; whether the staff agree is left to who has told it here (EMP-12). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putFromFile(UUID workplace, Set<WorkplaceNote> told, LocalDate on) {
        Set<WorkplaceNote> before = noted(workplace);
        Set<WorkplaceNote> notes = withAnchoringToldHere(workplace, told, before);
        if (before.equals(notes)) {
            return;
        }
        rows.write("delete from workplace_note where workplace_id = ?", workplace);
        for (WorkplaceNote note : notes) {
            rows.write(
                    "insert into workplace_note (workplace_id, note, noted_on) values (?, ?, ?)", workplace, note, on);
        }
        outbox.append(new WorkplaceChanged(workplace));
    }

    private Set<WorkplaceNote> withAnchoringToldHere(
            UUID workplace, Set<WorkplaceNote> told, Set<WorkplaceNote> before) {
        boolean toldHere = rows.first(
                        "select 1 from workplace_inside where workplace_id = ? and item = 'ANCHORING' limit 1",
                        row -> true,
                        workplace)
                .isPresent();
        if (!toldHere) {
            return told;
        }
        Set<WorkplaceNote> notes = EnumSet.noneOf(WorkplaceNote.class);
        notes.addAll(told);
        notes.removeAll(ANCHORING);
        before.stream().filter(ANCHORING::contains).forEach(notes::add);
        return notes;
    }
}
