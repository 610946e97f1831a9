package no.innpass.candidate;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.geography.Region;
import no.innpass.shared.CertificateState;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * A candidate without name, for market contacts, intake and other offices (PRI-02): resources, language, hours, region, and whom to
 * call. There is no field for a name, a home, a functional fact or a note.
 */
@Serdeable
public record StaffCardView(
        UUID id,
        long number,
        Region region,
        Readiness readiness,
        @Nullable PlacementPurpose mainPurpose,
        List<Resource> resources,
        List<Certificate> certificates,
        Map<LanguageSkill, LanguageLevel> norwegian,
        @Nullable HoursBand hours,
        @Nullable CallView call) {

    @Serdeable
    public record Resource(String code, String name) {}

    @Serdeable
    public record Certificate(String code, String name, CertificateState state) {}
}
