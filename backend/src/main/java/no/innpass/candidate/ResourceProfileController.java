package no.innpass.candidate;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import no.innpass.candidate.profile.Authorship;
import no.innpass.candidate.profile.BasicSkillsSection;
import no.innpass.candidate.profile.CertificatesSection;
import no.innpass.candidate.profile.EducationSection;
import no.innpass.candidate.profile.EnvironmentSection;
import no.innpass.candidate.profile.ExperienceSection;
import no.innpass.candidate.profile.FunctionsSection;
import no.innpass.candidate.profile.GoalsSection;
import no.innpass.candidate.profile.HoursSection;
import no.innpass.candidate.profile.LanguagesSection;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.candidate.profile.PurposesSection;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.Section;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.candidate.profile.WishesSection;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;

/**
 * The resource profile for the owning office. A section is changed as a whole, on the version that its mark names (If-Match); facts
 * that say the same as before keep source, date and verification.
 */
@Controller("/api/v1/candidates/{id}/resource-profile")
@Tag(name = "candidate")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResourceProfileController {
    private final UpdateResourceProfile update;
    private final DisputeFact disputes;
    private final VerifyFact verify;
    private final CandidateAccess access;
    private final CandidateViews views;
    private final BusinessClock clock;

    ResourceProfileController(
            UpdateResourceProfile update,
            DisputeFact disputes,
            VerifyFact verify,
            CandidateAccess access,
            CandidateViews views,
            BusinessClock clock) {
        this.update = update;
        this.disputes = disputes;
        this.verify = verify;
        this.access = access;
        this.views = views;
        this.clock = clock;
    }

    /** All sections; functional facts for advisers of the office alone (PRI-07). */
    @Get
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    ResourceProfileView resourceProfile(Actor actor, UUID id) {
        Candidate candidate = access.open(actor, id);
        return views.profile(candidate, access.maySeeFunctions(actor, candidate), actor.language());
    }

    @Put("/skills")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<SkillsSection> putSkills(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid SkillsSection section) {
        return put(http, actor, id, section);
    }

    @Put("/experience")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<ExperienceSection> putExperience(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid ExperienceSection section) {
        return put(http, actor, id, section);
    }

    @Put("/education")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<EducationSection> putEducation(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid EducationSection section) {
        return put(http, actor, id, section);
    }

    @Put("/certificates")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<CertificatesSection> putCertificates(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid CertificatesSection section) {
        return put(http, actor, id, section);
    }

    @Put("/norwegian")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<NorwegianSection> putNorwegian(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid NorwegianSection section) {
        return put(http, actor, id, section);
    }

    @Put("/languages")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<LanguagesSection> putLanguages(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid LanguagesSection section) {
        return put(http, actor, id, section);
    }

    @Put("/basic-skills")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<BasicSkillsSection> putBasicSkills(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid BasicSkillsSection section) {
        return put(http, actor, id, section);
    }

    @Put("/wishes")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<WishesSection> putWishes(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid WishesSection section) {
        return put(http, actor, id, section);
    }

    @Put("/goals")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<GoalsSection> putGoals(HttpRequest<?> http, Actor actor, UUID id, @Body @Valid GoalsSection section) {
        return put(http, actor, id, section);
    }

    @Put("/purposes")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<PurposesSection> putPurposes(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid PurposesSection section) {
        return put(http, actor, id, section);
    }

    @Put("/functions")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<FunctionsSection> putFunctions(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid FunctionsSection section) {
        return put(http, actor, id, section);
    }

    @Put("/environment")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<EnvironmentSection> putEnvironment(
            HttpRequest<?> http, Actor actor, UUID id, @Body @Valid EnvironmentSection section) {
        return put(http, actor, id, section);
    }

    @Put("/hours")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<HoursSection> putHours(HttpRequest<?> http, Actor actor, UUID id, @Body @Valid HoursSection section) {
        return put(http, actor, id, section);
    }

    @Put("/reach")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    HttpResponse<ReachSection> putReach(HttpRequest<?> http, Actor actor, UUID id, @Body @Valid ReachSection section) {
        return put(http, actor, id, section);
    }

    /** Answers a fact that the candidate does not agree with (CAN-21). */
    @Post("/disputes/{factId}/answer")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    @Status(HttpStatus.NO_CONTENT)
    void answerDispute(Actor actor, UUID id, UUID factId, @Body @Valid DisputeAnswerRequest request) {
        access.open(actor, id);
        disputes.answer(id, factId, request.answer(), actor.loginId());
    }

    /** Somebody has seen the evidence of a fact (CAN-03); an import does not overwrite it from then on. */
    @Post("/verifications")
    @Audited(sight = Sight.PROFILE, purpose = Purpose.CASEWORK)
    @Status(HttpStatus.NO_CONTENT)
    void verifyFact(Actor actor, UUID id, @Body @Valid VerificationRequest request) {
        access.open(actor, id);
        verify.verify(id, request.section(), request.factId(), actor.loginId());
    }

    private <S extends Section> HttpResponse<S> put(HttpRequest<?> http, Actor actor, UUID id, S section) {
        long version = ETags.required(http);
        access.open(actor, id);
        S stored = update.update(id, section, version, Authorship.ofStaff(actor.loginId(), clock.today()));
        return ETags.ok(stored, stored.version());
    }
}
