package no.innpass.platform.retention;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All rooms, one after the other, in the caller's transaction: everything goes, or nothing. */
@Singleton
public class ErasePerson {
    private final List<Erases> rooms;

    ErasePerson(List<Erases> rooms) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparingInt(Erases::turn)).toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID candidate) {
        rooms.forEach(room -> room.erase(candidate));
    }
}
