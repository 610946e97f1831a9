package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.recovery.CoolDownReason;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Door to the introductions. */
@Singleton
public class Introductions {
    private final ConvertIntroduction convertIntroduction;
    private final CloseForPlace closeForPlace;
    private final IntroductionRows rows;
    private final QuestionRows questions;
    private final HandOverIntroductions handOverIntroductions;
    private final Overrides overrides;
    private final AskedAnew askedAnew;
    private final WorkplacePictures workplaces;
    private final SuggestIntroduction suggestIntroduction;

    Introductions(
            ConvertIntroduction convertIntroduction,
            CloseForPlace closeForPlace,
            IntroductionRows rows,
            QuestionRows questions,
            HandOverIntroductions handOverIntroductions,
            Overrides overrides,
            AskedAnew askedAnew,
            WorkplacePictures workplaces,
            SuggestIntroduction suggestIntroduction) {
        this.suggestIntroduction = suggestIntroduction;
        this.convertIntroduction = convertIntroduction;
        this.closeForPlace = closeForPlace;
        this.rows = rows;
        this.questions = questions;
        this.handOverIntroductions = handOverIntroductions;
        this.overrides = overrides;
        this.askedAnew = askedAnew;
        this.workplaces = workplaces;
    }

    /**
     * Suggests a pair of a cohort (MAT-27), in the caller's transaction, as {@link SuggestIntroduction} does for one pair.
     *
     * @param coolDownReason why all the same, should the workplace be left in peace (EMP-10)
     * @param override why this one, should it stand outside the first ten of the candidate's list (MAT-34)
     */
    @Transactional(TxType.MANDATORY)
    public UUID suggest(
            UUID candidateId,
            UUID placeId,
            String reason,
            @Nullable OverrideRequest override,
            @Nullable CoolDownReason coolDownReason,
            Actor actor) {
        SuggestRequest request = new SuggestRequest(
                candidateId, placeId, MatchMode.USER_FIRST, reason, override, null, null, coolDownReason);
        return suggestIntroduction.suggest(request, actor).id();
    }

    /** Those of the candidates who are on the way to a place, or were on this day or later. */
    @Transactional
    public Set<UUID> onTheWaySince(Collection<UUID> candidateIds, LocalDate day) {
        return candidateIds.isEmpty()
                ? Set.of()
                : Set.copyOf(rows.onTheWaySince(
                        candidateIds, day.atStartOfDay(BusinessClock.ZONE).toInstant()));
    }

    /** From which side those began that were made in a period, in no order (MAT-03). @param until first day after it */
    @Transactional
    public List<ModeCount> modes(LocalDate from, LocalDate until) {
        return rows.modes(
                from.atStartOfDay(BusinessClock.ZONE).toInstant(),
                until.atStartOfDay(BusinessClock.ZONE).toInstant());
    }

    /** Takes an accepted introduction to CONVERTED, in the caller's transaction; empty when there is nothing to convert. */
    @Transactional(TxType.MANDATORY)
    public Optional<AcceptedOffer> convert(UUID introductionId) {
        return convertIntroduction.convert(introductionId);
    }

    /** @throws Refused ASKED_ANEW where the candidate has to say yes to another prospect first (PLC-11); nothing where it is gone */
    @Transactional
    public void requireYes(UUID introductionId) {
        rows.findById(introductionId).ifPresent(askedAnew::require);
    }

    /** Where the place of an introduction is. */
    @Transactional
    public Optional<UUID> workplaceOf(UUID introductionId) {
        return rows.findById(introductionId).map(Introduction::workplaceId);
    }

    /** Whom it is about; empty when it is gone. */
    @Transactional
    public Optional<UUID> candidateOf(UUID introductionId) {
        return rows.findById(introductionId).map(Introduction::candidateId);
    }

    /** A later room tells what came of a converted introduction, in its own transaction. */
    @Transactional(TxType.MANDATORY)
    public void cameTo(UUID introductionId, Aftermath what) {
        rows.lock(introductionId)
                .filter(introduction -> introduction.state() == IntroductionState.CONVERTED)
                .ifPresent(introduction -> rows.update(introduction.cameTo(what)));
    }

    /** True when the leader has let this introduction pass the cap of the workplace (PRI-03). */
    @Transactional
    public boolean passesCap(UUID introductionId) {
        return overrides.passesCap(introductionId);
    }

    /** A seat is taken for it: uses up the leader's yes to pass the cap; false when there is none. */
    @Transactional(TxType.MANDATORY)
    public boolean useCapOverride(UUID introductionId) {
        return overrides.use(introductionId);
    }

    /** No seat is left: closes what is open for the place, except an offer that has been accepted. */
    public void placeFilled(UUID placeId) {
        closeForPlace.filled(placeId);
    }

    /** The place is gone: closes everything that is open for it. */
    public void placeClosed(UUID placeId) {
        closeForPlace.closed(placeId);
    }

    /** Questions of candidates that wait for one of these people, who asked them; oldest first. */
    @Transactional
    public List<OpenQuestion> openQuestions(Collection<UUID> staffIds) {
        return questions.openFor(staffIds);
    }

    /** The candidate has come to another office or adviser: what is open goes along. */
    public void candidateMoved(UUID candidateId) {
        handOverIntroductions.handOver(candidateId);
    }

    /** What the workplace has been asked, and whether it still has to answer (MAT-25). Nothing before it was shown anybody. */
    @Transactional
    public void tellWorkplace(UUID introductionId) {
        rows.findById(introductionId)
                .filter(introduction -> introduction.shownAt() != null)
                .ifPresent(introduction -> workplaces.requested(
                        introduction.id(),
                        introduction.workplaceId(),
                        LocalDate.ofInstant(Objects.requireNonNull(introduction.shownAt()), BusinessClock.ZONE),
                        introduction.state().open()));
    }
}
