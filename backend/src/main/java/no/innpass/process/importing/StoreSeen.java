package no.innpass.process.importing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import no.innpass.employer.TraitSource;
import no.innpass.employer.WorkplaceNotes;
import no.innpass.employer.WorkplacePictures;
import no.innpass.platform.time.BusinessClock;

/**
 * Hands what was seen of a workplace to the employer room, in the caller's transaction. Placements before this system have no id: theirs is
 * made of the workplace and their number, so that the same file again adds none.
 */
@Singleton
class StoreSeen {
    private final WorkplacePictures pictures;
    private final WorkplaceNotes notes;
    private final BusinessClock clock;

    StoreSeen(WorkplacePictures pictures, WorkplaceNotes notes, BusinessClock clock) {
        this.notes = notes;
        this.pictures = pictures;
        this.clock = clock;
    }

    void store(UUID workplace, ImportPlan.Seen seen) {
        LocalDate today = clock.today();
        seen.traits()
                .forEach((trait, there) -> pictures.sawUnlessKnown(workplace, trait, there, TraitSource.VISIT, today));
        if (seen.notes() != null) {
            notes.putFromFile(workplace, seen.notes(), today);
        }
        for (int i = 0; i < seen.requests(); i++) {
            pictures.requested(requestOf(workplace, i), workplace, today, false);
        }
        for (int i = 0; i < seen.finished(); i++) {
            pictures.finished(idOf(workplace, i), workplace, today, i < seen.hired(), true);
        }
    }

    private static UUID requestOf(UUID workplace, int number) {
        return UUID.nameUUIDFromBytes(("request " + number + " to " + workplace).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID idOf(UUID workplace, int number) {
        return UUID.nameUUIDFromBytes(("placement " + number + " of " + workplace).getBytes(StandardCharsets.UTF_8));
    }
}
