package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.platform.purpose.ConsentAsBasis;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The purposes that rest on a consent, and the consent of each (PRI-06). Research has none yet: nobody is asked, nobody is in it. */
@Singleton
class ConsentForPurpose implements ConsentAsBasis {
    private static final Map<ProcessingPurpose, ConsentType> TYPES = Map.of(
            ProcessingPurpose.LONG_FOLLOW_UP, ConsentType.LONG_FOLLOW_UP,
            ProcessingPurpose.STORIES, ConsentType.STORY);

    private final ConsentRows rows;
    private final BusinessClock clock;

    ConsentForPurpose(ConsentRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Set<UUID> consenting(ProcessingPurpose purpose, Collection<UUID> people) {
        @Nullable ConsentType type = TYPES.get(purpose);
        if (type == null) {
            return Set.of();
        }
        return rows.ofCandidates(List.copyOf(people)).stream()
                .filter(consent -> consent.type() == type && consent.holdsOn(clock.today()))
                .map(Consent::candidateId)
                .collect(Collectors.toSet());
    }
}
