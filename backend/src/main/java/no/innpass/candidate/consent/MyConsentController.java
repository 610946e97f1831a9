package no.innpass.candidate.consent;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.state.ActorKind;
import no.innpass.platform.time.BusinessClock;

/** What the candidate shares, with whom, and what is asked now (PRI-05). Somebody else's consent is not found. */
@Controller("/api/v1/me/consents")
@Tag(name = "me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyConsentController {
    private final Consents consents;
    private final ConsentViews views;
    private final BusinessClock clock;

    MyConsentController(Consents consents, ConsentViews views, BusinessClock clock) {
        this.consents = consents;
        this.views = views;
        this.clock = clock;
    }

    /** Every question and answer, newest first; with {@code reading} the texts in that language beside them. */
    @Get("{?reading}")
    List<ConsentView> myConsents(
            Actor actor, @io.micronaut.core.annotation.Nullable @QueryValue NoticeLanguage reading) {
        return consents.of(self(actor)).stream()
                .map(consent -> views.of(consent, actor.language(), reading))
                .toList();
    }

    /** The candidate opens the anonymous card without having been asked; the answer is a yes at once. */
    @Post("/anonymous-card")
    @Status(HttpStatus.CREATED)
    ConsentView openAnonymousCard(Actor actor, @Body @Valid AnonymousCardRequest request) {
        Receiver receiver = request.region() == null ? Receiver.ALL : Receiver.region(request.region());
        Consent asked = consents.ask(
                self(actor),
                ConsentType.ANONYMOUS_CARD,
                receiver,
                actor.language(),
                ActorKind.CANDIDATE,
                actor.loginId());
        Consent given = asked.state() == ConsentState.GIVEN
                ? asked
                : consents.give(asked.id(), self(actor), null, actor.loginId());
        return views.of(given, actor.language());
    }

    /** Yes or no; a no costs nothing. */
    @Post("/{id}/answer")
    ConsentView answerConsent(Actor actor, UUID id, @Body @Valid ConsentAnswerRequest request) {
        LocalDate expiresOn = request.expiresOn();
        if (expiresOn != null && expiresOn.isBefore(clock.today())) {
            throw new Refused(new CommonProblem.InvalidInput("/expiresOn", "NOT_VALID"));
        }
        Consent answered = request.answer() == ConsentAnswerRequest.Answer.YES
                ? consents.give(id, self(actor), expiresOn, actor.loginId())
                : consents.refuse(id, self(actor), actor.loginId());
        return views.of(answered, actor.language());
    }

    /** Takes a yes back, at once and without a reason. */
    @Post("/{id}/withdrawal")
    ConsentView withdrawConsent(Actor actor, UUID id) {
        return views.of(consents.withdraw(id, self(actor), actor.loginId()), actor.language());
    }

    private static UUID self(Actor actor) {
        return actor.candidateId().orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
