package no.innpass.platform.retention;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.merging.FormerIds;

/**
 * All rooms, one after the other, in the caller's transaction: everything goes, or nothing; also what logs keep under the ids of records
 * that were folded into this one.
 */
@Singleton
public class ErasePerson {
    private final List<Erases> rooms;
    private final FormerIds former;

    ErasePerson(List<Erases> rooms, FormerIds former) {
        this.former = former;
        this.rooms =
                rooms.stream().sorted(Comparator.comparingInt(Erases::turn)).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID candidate) {
        List<UUID> ids = new ArrayList<>(former.of(candidate));
        ids.add(candidate);
        rooms.forEach(room -> ids.forEach(room::erase));
    }
}
