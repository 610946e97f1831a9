package no.innpass.employer.choice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Door to the checklists of choosing employers (EMP-17). */
@Singleton
public class ChoiceChecklists {
    private final ChecklistRows rows;

    ChoiceChecklists(ChecklistRows rows) {
        this.rows = rows;
    }

    /** @param on the day on which it was filled */
    public record Filled(UUID id, LocalDate on) {}

    /** The one that an office filled last of a workplace, whatever it answered and whichever principles held then. */
    @Transactional
    public Optional<Filled> last(UUID workplace, UUID office) {
        return rows.last(workplace, office).map(one -> new Filled(one.id(), one.on()));
    }
}
