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
import java.util.List;
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
import no.innpass.candidate.profile.MyDisputeView;
import no.innpass.candidate.profile.NorwegianSection;
import no.innpass.candidate.profile.PurposesSection;
import no.innpass.candidate.profile.ReachSection;
import no.innpass.candidate.profile.Section;
import no.innpass.candidate.profile.SkillsSection;
import no.innpass.candidate.profile.WishesSection;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.ETags;

/** The candidate's own resource profile: everything that is held, to read, fill, correct and dispute (CAN-21). */
@Controller("/api/v1/me/resource-profile")
@Tag(name = "me")
@ExecuteOn(TaskExecutors.BLOCKING)
class MyResourceProfileController {
    private final UpdateResourceProfile update;
    private final DisputeFact disputes;
    private final CandidateAccess access;
    private final CandidateViews views;
    private final BusinessClock clock;

    MyResourceProfileController(
            UpdateResourceProfile update,
            DisputeFact disputes,
            CandidateAccess access,
            CandidateViews views,
            BusinessClock clock) {
        this.update = update;
        this.disputes = disputes;
        this.access = access;
        this.views = views;
        this.clock = clock;
    }

    @Get
    ResourceProfileView myResourceProfile(Actor actor) {
        return views.profile(access.self(actor), true, actor.language());
    }

    @Put("/skills")
    HttpResponse<SkillsSection> putMySkills(HttpRequest<?> http, Actor actor, @Body @Valid SkillsSection section) {
        return put(http, actor, section);
    }

    @Put("/experience")
    HttpResponse<ExperienceSection> putMyExperience(
            HttpRequest<?> http, Actor actor, @Body @Valid ExperienceSection section) {
        return put(http, actor, section);
    }

    @Put("/education")
    HttpResponse<EducationSection> putMyEducation(
            HttpRequest<?> http, Actor actor, @Body @Valid EducationSection section) {
        return put(http, actor, section);
    }

    @Put("/certificates")
    HttpResponse<CertificatesSection> putMyCertificates(
            HttpRequest<?> http, Actor actor, @Body @Valid CertificatesSection section) {
        return put(http, actor, section);
    }

    @Put("/norwegian")
    HttpResponse<NorwegianSection> putMyNorwegian(
            HttpRequest<?> http, Actor actor, @Body @Valid NorwegianSection section) {
        return put(http, actor, section);
    }

    @Put("/languages")
    HttpResponse<LanguagesSection> putMyLanguages(
            HttpRequest<?> http, Actor actor, @Body @Valid LanguagesSection section) {
        return put(http, actor, section);
    }

    @Put("/basic-skills")
    HttpResponse<BasicSkillsSection> putMyBasicSkills(
            HttpRequest<?> http, Actor actor, @Body @Valid BasicSkillsSection section) {
        return put(http, actor, section);
    }

    @Put("/wishes")
    HttpResponse<WishesSection> putMyWishes(HttpRequest<?> http, Actor actor, @Body @Valid WishesSection section) {
        return put(http, actor, section);
    }

    @Put("/goals")
    HttpResponse<GoalsSection> putMyGoals(HttpRequest<?> http, Actor actor, @Body @Valid GoalsSection section) {
        return put(http, actor, section);
    }

    @Put("/purposes")
    HttpResponse<PurposesSection> putMyPurposes(
            HttpRequest<?> http, Actor actor, @Body @Valid PurposesSection section) {
        return put(http, actor, section);
    }

    @Put("/functions")
    HttpResponse<FunctionsSection> putMyFunctions(
            HttpRequest<?> http, Actor actor, @Body @Valid FunctionsSection section) {
        return put(http, actor, section);
    }

    @Put("/environment")
    HttpResponse<EnvironmentSection> putMyEnvironment(
            HttpRequest<?> http, Actor actor, @Body @Valid EnvironmentSection section) {
        return put(http, actor, section);
    }

    @Put("/hours")
    HttpResponse<HoursSection> putMyHours(HttpRequest<?> http, Actor actor, @Body @Valid HoursSection section) {
        return put(http, actor, section);
    }

    @Put("/reach")
    HttpResponse<ReachSection> putMyReach(HttpRequest<?> http, Actor actor, @Body @Valid ReachSection section) {
        return put(http, actor, section);
    }

    /** What I have disagreed with, and what was answered; the newest first. */
    @Get("/disputes")
    List<MyDisputeView> myDisputes(Actor actor) {
        return disputes.raisedBy(access.self(actor).id());
    }

    /** A fact that is not right, and why; it is shown as disputed until somebody answers. */
    @Post("/disputes")
    @Status(HttpStatus.NO_CONTENT)
    void dispute(Actor actor, @Body @Valid DisputeRequest request) {
        UUID candidate = access.self(actor).id();
        disputes.raise(candidate, request.section(), request.factId(), request.reason(), actor.loginId());
    }

    private <S extends Section> HttpResponse<S> put(HttpRequest<?> http, Actor actor, S section) {
        long version = ETags.required(http);
        UUID candidate = access.self(actor).id();
        S stored = update.update(candidate, section, version, Authorship.ofCandidate(actor.loginId(), clock.today()));
        return ETags.ok(stored, stored.version());
    }
}
