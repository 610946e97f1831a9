package no.innpass.candidate.consent;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Door to the consents. What it writes joins the caller's transaction. */
@Singleton
public class Consents {
    private final AskConsent ask;
    private final ChangeConsent change;
    private final ImportAnswers importAnswers;
    private final ConsentRows rows;
    private final BusinessClock clock;

    Consents(AskConsent ask, ChangeConsent change, ImportAnswers importAnswers, ConsentRows rows, BusinessClock clock) {
        this.ask = ask;
        this.change = change;
        this.importAnswers = importAnswers;
        this.rows = rows;
        this.clock = clock;
    }

    /** Asks, unless a question or a yes for this receiver stands already: then that one comes back. */
    public Consent ask(
            UUID candidate,
            ConsentType type,
            Receiver receiver,
            Language language,
            ActorKind who,
            @Nullable UUID login) {
        return ask.ask(candidate, type, receiver, language.code(), who, login);
    }

    /**
     * The candidate says yes in the product.
     *
     * @throws no.innpass.platform.problem.Refused NOT_FOUND for somebody else's, STEP_REFUSED unless ASKED
     */
    public Consent give(UUID consent, UUID candidate, @Nullable LocalDate expiresOn, UUID login) {
        return change.give(consent, candidate, GivenHow.IN_APP, expiresOn, ActorKind.CANDIDATE, login);
    }

    /** The candidate says no; refusals as in {@link #give}. */
    public Consent refuse(UUID consent, UUID candidate, UUID login) {
        return change.refuse(consent, candidate, ActorKind.CANDIDATE, login);
    }

    /** The candidate takes a yes back; STEP_REFUSED unless GIVEN. */
    public Consent withdraw(UUID consent, UUID candidate, UUID login) {
        return change.withdraw(consent, candidate, login);
    }

    /**
     * Answers that candidates gave before they were brought in here; where one stands already nothing happens.
     *
     * @return the candidates of whom something was written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> importAnswers(List<EarlierAnswer> answers) {
        return importAnswers.take(answers);
    }

    /**
     * True when the candidate's yes for exactly this receiver holds today. Inside a transaction it cannot be withdrawn before that
     * one ends, so that what is built on it holds at commit.
     */
    @Transactional
    public boolean isGiven(UUID candidate, ConsentType type, Receiver receiver) {
        return rows.standing(candidate, type, receiver)
                .filter(consent -> consent.holdsOn(clock.today()))
                .isPresent();
    }

    /** Every question and answer, newest first. */
    @Transactional
    public List<Consent> of(UUID candidate) {
        return rows.ofCandidate(candidate);
    }
}
