package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.geography.Region;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as the employer sees it: each disclosure stage has a record of its own (PRI-04), and a stage that is not reached is
 * absent. When the way ends all of them are.
 *
 * @param waitingFor whose turn it is
 * @param contact the one person to ring about it (EMP-03); absent while the workplace has nobody
 */
@Serdeable
public record EmployerIntroductionView(
        UUID id,
        UUID placeId,
        String placeTitle,
        IntroductionState state,
        DisclosureStage stage,
        @Nullable Turn waitingFor,
        @Nullable LocalDate dueOn,
        List<IntroductionAction> actions,
        @Nullable Anonymous anonymous,
        @Nullable Presented presented,
        @Nullable OfferTermsView offer,
        RequestContent.@Nullable Contact contact,
        long version) {

    /** Whose answer is waited for. */
    public enum Turn {
        CANDIDATE,
        EMPLOYER,
        STAFF
    }

    /**
     * Stage ANONYMOUS: what the need asks and the person has, generalised (PRI-14).
     *
     * @param tooFew fewer than k people have this card: then nothing else is shown here, and the contact tells more
     */
    @Serdeable
    public record Anonymous(
            boolean tooFew,
            List<ConceptView> tasks,
            List<ConceptView> certificates,
            @Nullable LanguageLevel speaking,
            @Nullable HoursBand hours,
            @Nullable Region region) {

        /** With those fields alone that the table releases at a stage. */
        Anonymous at(DisclosureStage stage) {
            return new Anonymous(
                    tooFew,
                    DisclosedField.TASKS.shownAt(stage) ? tasks : List.of(),
                    DisclosedField.CERTIFICATES.shownAt(stage) ? certificates : List.of(),
                    DisclosedField.SPEAKING.at(stage, speaking),
                    DisclosedField.HOURS_BAND.at(stage, hours),
                    DisclosedField.REGION.at(stage, region));
        }
    }

    /** Stage PRESENTED: first name and the words the candidate approved. */
    @Serdeable
    public record Presented(
            String firstName,
            String resources,
            AtWork atWork,
            @Nullable String atWorkWords) {

        /** All of it or nothing: a text without the person, or the person without the text, is no presentation. */
        static boolean shownAt(DisclosureStage stage) {
            return Stream.of(DisclosedField.FIRST_NAME, DisclosedField.PRESENTATION, DisclosedField.AT_WORK)
                    .allMatch(field -> field.shownAt(stage));
        }
    }

    /** A concept of the taxonomy with its names. */
    @Serdeable
    public record ConceptView(String code, String nb, String en) {}
}
