package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.geography.Region;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * Resources that fit a need, for its employer: words only, never a number, and no field for anything else (PRI-04, PRI-14).
 *
 * @param cards at most 20, in the order of EMPLOYER_VIEW, of last night
 * @param tooFew nothing can be shown without telling who it is: ask the contact
 * @param contactName whom to ask; absent while the workplace has no owner
 */
@Serdeable
public record ResourceCardsView(
        List<ResourceCardView> cards,
        boolean tooFew,
        @Nullable String contactName,
        @Nullable String contactPhone) {

    /** @param id of this card for this need only */
    @Serdeable
    public record ResourceCardView(
            UUID id,
            List<String> tasks,
            List<String> certificates,
            @Nullable LanguageLevel norwegianSpeaking,
            @Nullable HoursBand hoursBand,
            Region region) {}
}
