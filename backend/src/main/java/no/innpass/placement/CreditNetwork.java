package no.innpass.placement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.network.NetworkHires;
import no.innpass.platform.time.BusinessClock;

/**
 * A hire counts for the firm that introduced this one (EMP-20). Where the person had been at that firm without a hire, the person counts against it no longer
 * (OVS-03). Who it was stays here.
 */
@Singleton
class CreditNetwork {
    private final HostHistoryRows history;
    private final NetworkHires hires;
    private final WorkplacePictures pictures;
    private final BusinessClock clock;

    CreditNetwork(HostHistoryRows history, NetworkHires hires, WorkplacePictures pictures, BusinessClock clock) {
        this.history = history;
        this.hires = hires;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void hired(Placement placement) {
        List<HostHistoryRows.Earlier> earlier = history.earlierOf(placement);
        Set<UUID> knownAt = new HashSet<>();
        earlier.forEach(one -> knownAt.add(one.workplace()));
        hires.hired(
                        placement.id(),
                        placement.workplaceId(),
                        Objects.requireNonNullElse(placement.startedOn(), placement.startsOn()),
                        Objects.requireNonNullElse(placement.endedOn(), clock.today()),
                        knownAt)
                .ifPresent(introducer -> earlier.stream()
                        .filter(one -> one.workplace().equals(introducer))
                        .forEach(one -> pictures.hiredThroughNetwork(one.placement(), introducer)));
    }
}
