package no.innpass.candidate.consent;

import java.util.UUID;
import no.innpass.geography.Region;
import org.jspecify.annotations.Nullable;

/** Who may use a consent: one employer, the employers of one region, or (with neither) all that the type is about. */
public record Receiver(@Nullable UUID employerId, @Nullable Region region) {
    public static final Receiver ALL = new Receiver(null, null);

    public Receiver {
        if (employerId != null && region != null) {
            throw new IllegalArgumentException("A consent is for an employer or for a region");
        }
    }

    public static Receiver employer(UUID employer) {
        return new Receiver(employer, null);
    }

    public static Receiver region(Region region) {
        return new Receiver(null, region);
    }
}
