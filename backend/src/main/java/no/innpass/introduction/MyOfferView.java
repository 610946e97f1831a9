package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to the candidate: first the request, then the words of the presentation, then the offer.
 *
 * @param asks what the candidate is asked now; absent when nothing is
 * @param askedAnew with PROSPECT only
 * @param needsAnonymousCard a yes to the request must say yes or no to the card too
 * @param needsNoJobYes no job can be reached here, the candidate wants nothing but a job, and has not said yes to that (MAT-12)
 * @param applied the reader applied, and was not asked first
 * @param returned why staff have given the application back, and what to do now; absent for all others
 * @param presentation what would be told about the candidate, once it is written
 */
@Serdeable
public record MyOfferView(
        UUID id,
        UUID placeId,
        IntroductionState state,
        @Nullable Ask asks,
        @Nullable AskedAnewView askedAnew,
        @Nullable LocalDate dueOn,
        boolean needsAnonymousCard,
        boolean needsNoJobYes,
        boolean applied,
        @Nullable ReturnedView returned,
        RequestContent request,
        List<QuestionView> questions,
        IntroductionView.@Nullable PresentationView presentation,
        @Nullable OfferTermsView offer,
        long version) {

    /** @param nextStep in the words of who gave it back */
    @Serdeable
    public record ReturnedView(ReturnReason reason, String nextStep) {}

    /** What the candidate is asked. */
    public enum Ask {
        /** What can follow is another than was said yes to (PLC-11); before anything else. */
        PROSPECT,
        REQUEST,
        PRESENTATION,
        OFFER
    }
}
