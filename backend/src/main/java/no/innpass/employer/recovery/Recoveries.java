package no.innpass.employer.recovery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.WorkingDays;

/**
 * Door to the talks that mend a relation (EMP-10). A talk is open until somebody has logged one of type RECOVERY with what was said; nothing is
 * ticked off by hand, so that there is always a word to read.
 */
@Singleton
public class Recoveries {
    /** Working days within which somebody should have talked with them. */
    static final int WITHIN = 5;

    private static final int OWN = 50;

    private final RecoveryRows rows;
    private final WorkplacePictures pictures;
    private final Workplaces workplaces;
    private final WorkingDays workingDays;
    private final BusinessClock clock;

    Recoveries(
            RecoveryRows rows,
            WorkplacePictures pictures,
            Workplaces workplaces,
            WorkingDays workingDays,
            BusinessClock clock) {
        this.rows = rows;
        this.pictures = pictures;
        this.workplaces = workplaces;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * A placement failed, in the caller's transaction: a bad experience (MAT-25), and a talk for whoever cares for the workplace. Told twice it is one.
     *
     * @param on the day on which it was over
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void placementFailed(UUID placement, UUID workplace, LocalDate on) {
        pictures.badExperience(placement, workplace, on);
        rows.open(placement, workplace, on, clock.now(), workingDays.plus(on, WITHIN));
    }

    /** The day of the newest experience that nobody has talked with the workplace about; empty where nothing is open. */
    @Transactional
    public Optional<LocalDate> newestOpen(UUID workplace) {
        return rows.openOf(workplace).stream().map(RecoveryRows.Open::feltOn).max(LocalDate::compareTo);
    }

    /** Those of these workplaces at which nobody has had the talk yet. */
    @Transactional
    public Set<UUID> openAmong(Collection<UUID> among) {
        return Set.copyOf(rows.amongOpen(among));
    }

    /** Talks that the caller should have, as owner, deputy or for a colleague who is away; the first day first, at most fifty. */
    @Transactional
    List<OwnRecoveryView> own(Actor actor) {
        return rows.openAt(workplaces.caredForBy(actor), clock.today(), OWN);
    }
}
