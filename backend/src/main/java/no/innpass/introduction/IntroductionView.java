package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as staff see it.
 *
 * @param candidateNumber what staff call the person where the name is not shown
 * @param candidateName for the candidate's own office only
 * @param dueOn last day for the candidate's answer, while the clock runs
 * @param daysLeft working days left, while it stands still for a question
 * @param stage how much the employer may see now
 * @param needsNoJobYes no job can be reached here, the candidate wants nothing but a job, and has not said yes to that: no offer can be sent
 *     before that, or before another purpose is written (MAT-12)
 * @param askedAnew what can follow is another than the candidate said yes to; nothing goes on before the answer (PLC-11)
 * @param actions the caller's next steps
 */
@Serdeable
public record IntroductionView(
        UUID id,
        UUID candidateId,
        long candidateNumber,
        @Nullable String candidateName,
        UUID placeId,
        String placeTitle,
        UUID workplaceId,
        String workplaceName,
        MatchMode mode,
        String reason,
        IntroductionState state,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        @Nullable String closingReason,
        @Nullable String closingWords,
        DisclosureStage stage,
        boolean needsNoJobYes,
        @Nullable AskedAnewView askedAnew,
        List<IntroductionAction> actions,
        @Nullable RequestContent request,
        List<QuestionView> questions,
        @Nullable PresentationView presentation,
        @Nullable OfferTermsView offer,
        @Nullable MatchView match,
        Instant createdAt,
        long version) {

    /** @param textHash the candidate approves exactly this */
    @Serdeable
    public record PresentationView(
            String resources, AtWork atWork, @Nullable String atWorkWords, boolean approved, String textHash) {
        static PresentationView of(Presentation text) {
            return new PresentationView(
                    text.resources(), text.atWork(), text.atWorkWords(), text.approved(), text.hash());
        }
    }

    /** The match as it was shown when the introduction was opened (MAT-21). */
    @Serdeable
    public record MatchView(String weightProfile, int weightVersion, int p, int k, int a, Instant storedAt) {
        static MatchView of(StoredMatch match) {
            return new MatchView(
                    match.weightProfile(), match.weightVersion(), match.p(), match.k(), match.a(), match.storedAt());
        }
    }
}
