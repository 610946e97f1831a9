package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.employer.channel.ChannelPeriod;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever applies knows how the workplace wants it, and the wrong way is prevented; nobody goes over the number of a period. */
@MicronautTest(transactional = false)
@Requirement("INT-10")
class ApplyForPlaceIT implements OnPostgres {
    private static final String APPLY = "{\"words\": \"Jeg liker å lage mat\", \"anonymousCard\": true}";

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports candidates;

    @Inject
    Tables tables;

    @Inject
    BusinessClock clock;

    @AfterEach
    void backToThePresent() {
        clock.offsetBy(Duration.ZERO);
    }

    @Test
    void nobodyAppliesWhereTheWorkplaceTakesPeopleThroughOthersOrInPerson() {
        for (String channel : List.of("ONLY_PROVIDER", "ONLY_NAV", "IN_PERSON", "WRITTEN_RECEPTION")) {
            Journey.Firm firm = journey.firm(2);
            Callers.Caller candidate = journey.suggested(journey.firm(1)).candidate();
            tell(firm, "{\"channel\": \"" + channel + "\", \"words\": \"Ring først\"}");
            Api.Answer told = api.get(candidate, at(firm));
            assertThat(told.text("channel")).isEqualTo(channel);
            assertThat(told.text("stop")).isEqualTo("WRONG_CHANNEL");
            assertThat(told.text("words")).isEqualTo("Ring først");
            Api.Answer refused = api.post(candidate, at(firm), APPLY);
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("WRONG_CHANNEL");
            assertThat(tables.count("select count(*) from introduction where place_id = '" + firm.place() + "'"))
                    .as("nothing is kept of it")
                    .isZero();
        }
    }

    @Test
    @Requirement("INT-01")
    void anApplicationGoesToTheOfficeFirstAndIsShownWhenItHasBeenTaken() {
        Journey.Firm firm = journey.firm(2);
        Journey.Traveller known = journey.suggested(journey.firm(1));
        tell(firm, "{\"channel\": \"ONLINE\"}");
        assertThat(api.post(known.candidate(), at(firm), "{\"words\": \" \"}").pointers())
                .containsExactly("/words");
        Api.Answer applied = api.post(known.candidate(), at(firm), APPLY);
        assertThat(applied.status()).as(applied.text()).isEqualTo(201);
        assertThat(applied.text("state")).isEqualTo("APPLIED");
        assertThat(applied.body().get("applied").getBooleanValue()).isTrue();
        String id = applied.text("id");
        Api.Answer shown = api.get(known.candidate(), at(firm));
        assertThat(shown.text("stop")).isEqualTo("IN_PROCESS");
        assertThat(shown.text("offerId")).isEqualTo(id);
        assertThat(api.post(known.candidate(), at(firm), APPLY).text("code")).isEqualTo("ALREADY_INTRODUCED");
        assertThat(api.get(known.candidate(), "/api/v1/me/offers?applied=true")
                        .body()
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(api.get(firm.manager(), "/api/v1/employer/introductions/" + id)
                        .status())
                .as("the workplace sees nothing yet")
                .isEqualTo(404);

        Api.Answer taken = api.post(known.adviser(), "/api/v1/introductions/" + id + "/application-acceptance", "{}");
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.text("state")).isEqualTo("CONSENTED");
        Journey.ok(api.post(known.adviser(), "/api/v1/introductions/" + id + "/present-anonymously", "{}"));
        assertThat(api.get(firm.manager(), "/api/v1/employer/introductions/" + id)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Requirement("PRI-04")
    void whoHasNotSaidYesToTheCardSaysItHereOrDoesNotApply() {
        Journey.Firm firm = journey.firm(2);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        Callers.Caller candidate = callers.candidate(
                candidates.of(adviser.actor(), ProfileBuilder.aProfile().tasks("bake")));
        assertThat(api.get(candidate, at(firm)).body().get("needsAnonymousCard").getBooleanValue())
                .isTrue();
        Api.Answer refused = api.post(candidate, at(firm), "{\"words\": \"Vil lære\"}");
        assertThat(refused.text("code")).isEqualTo("CONSENT_NEEDED");
        assertThat(refused.pointers()).containsExactly("/anonymousCard");
        assertThat(tables.count("select count(*) from introduction where place_id = '" + firm.place() + "'"))
                .isZero();
        assertThat(api.post(candidate, at(firm), APPLY).status()).isEqualTo(201);
    }

    @Test
    @Requirement("INT-12")
    void aReturnedApplicationSaysWhyAndWhatNow() {
        Journey.Firm firm = journey.firm(2);
        Journey.Traveller known = journey.suggested(journey.firm(1));
        String id = api.post(known.candidate(), at(firm), APPLY).text("id");
        String giveBack = "/api/v1/introductions/" + id + "/application-return";
        assertThat(api.post(known.adviser(), giveBack, "{}").pointers())
                .containsExactlyInAnyOrder("/reason", "/nextStep");
        Journey.ok(api.post(
                known.adviser(),
                giveBack,
                "{\"reason\": \"COMPLETE_FIRST\", \"nextStep\": \"Vi tar en prat mandag\"}"));
        Api.Answer read = api.get(known.candidate(), "/api/v1/me/offers/" + id);
        assertThat(read.text("state")).isEqualTo("RETURNED");
        assertThat(read.body().get("returned").get("reason").getStringValue()).isEqualTo("COMPLETE_FIRST");
        assertThat(read.body().get("returned").get("nextStep").getStringValue()).isEqualTo("Vi tar en prat mandag");
        assertThat(api.post(known.candidate(), at(firm), APPLY).status())
                .as("one may apply again")
                .isEqualTo(201);
    }

    @Test
    void whoeverAppliedMayWithdrawAndOthersSeeNothingOfIt() {
        Journey.Firm firm = journey.firm(2);
        Journey.Traveller known = journey.suggested(journey.firm(1));
        Journey.Traveller other = journey.suggested(journey.firm(1));
        String id = api.post(known.candidate(), at(firm), APPLY).text("id");
        assertThat(api.get(other.candidate(), "/api/v1/me/offers/" + id).status())
                .isEqualTo(404);
        assertThat(api.post(other.firm().market(), "/api/v1/introductions/" + id + "/application-acceptance", "{}")
                        .status())
                .as("the market contact of another workplace")
                .isEqualTo(404);
        assertThat(api.post(firm.manager(), "/api/v1/introductions/" + id + "/application-acceptance", "{}")
                        .status())
                .isEqualTo(403);
        Journey.ok(api.post(known.candidate(), "/api/v1/me/offers/" + id + "/withdraw", "{\"reason\": \"NO_REASON\"}"));
        assertThat(api.get(known.candidate(), "/api/v1/me/offers/" + id).text("state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    @Requirement("INT-16")
    void severalMayWaitAtOnceButNotMoreThanTheSetting() {
        Callers.Caller candidate = journey.suggested(journey.firm(1)).candidate();
        for (int i = 0; i < 5; i++) {
            assertThat(api.post(candidate, at(journey.firm(1)), APPLY).status()).isEqualTo(201);
        }
        Journey.Firm sixth = journey.firm(1);
        assertThat(api.get(candidate, at(sixth)).text("stop")).isEqualTo("TOO_MANY");
        assertThat(api.post(candidate, at(sixth), APPLY).text("code")).isEqualTo("TOO_MANY_APPLICATIONS");
    }

    @Test
    void noMoreAreShownInAPeriodThanTheWorkplaceWantsAndTheNextPeriodOpens() {
        Journey.Firm firm = journey.firm(9);
        tell(firm, "{\"channel\": \"ONLINE\", \"most\": 2, \"period\": \"MONTH\"}");
        Journey.Traveller first = journey.presentedAnonymously(firm);
        Journey.ok(api.post(
                firm.manager(),
                Journey.employer(first) + "/answer",
                "{\"interested\": false, \"reason\": \"TIMING\"}"));
        journey.presentedAnonymously(firm);
        Journey.Traveller third = journey.consented(firm);
        LocalDate opens = ChannelPeriod.MONTH.next(clock.today());
        Api.Answer refused = present(third);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code"))
                .as("a no frees nothing: it took its time")
                .isEqualTo("PERIOD_FULL");
        assertThat(refused.text("detail")).contains(opens.format(DateTimeFormatter.ofPattern("dd.MM.uuuu")));
        Callers.Caller candidate = journey.suggested(journey.firm(1)).candidate();
        Api.Answer stopped = api.get(candidate, at(firm));
        assertThat(stopped.text("stop")).isEqualTo("PERIOD_FULL");
        assertThat(stopped.text("opensOn")).isEqualTo(opens.toString());
        assertThat(api.post(candidate, at(firm), APPLY).text("code")).isEqualTo("PERIOD_FULL");
        Api.Answer forStaff = api.get(firm.market(), "/api/v1/practice-places/" + firm.place() + "/channel-rule");
        assertThat(forStaff.body().get("shown").getIntValue()).isEqualTo(2);
        assertThat(forStaff.text("opensOn")).isEqualTo(opens.toString());

        clock.offsetBy(Duration.between(
                clock.now(), opens.atStartOfDay(BusinessClock.ZONE).toInstant().plus(1, ChronoUnit.MINUTES)));
        Journey.ok(present(third));
    }

    @Test
    void ofTwoAtOnceOneIsOverTheNumber() {
        Journey.Firm firm = journey.firm(5);
        tell(firm, "{\"most\": 1, \"period\": \"YEAR\"}");
        List<Journey.Traveller> two = List.of(journey.consented(firm), journey.consented(firm));
        Stream<Integer> answers =
                two.stream()
                        .map(each -> CompletableFuture.supplyAsync(
                                () -> present(each).status()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join);
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void whereProvidersAloneSendPeopleNobodyWithoutOneIsAskedOrShown() {
        Journey.Firm firm = journey.firm(5);
        Journey.Traveller asked = journey.consented(firm);
        Journey.Traveller suggested = journey.suggested(firm);
        tell(firm, "{\"channel\": \"ONLY_PROVIDER\"}");
        assertThat(api.post(suggested.adviser(), Journey.introduction(suggested) + "/ask", "{}")
                        .text("code"))
                .isEqualTo("NEEDS_PROVIDER");
        assertThat(present(asked).text("code")).isEqualTo("NEEDS_PROVIDER");
        tell(firm, "{\"channel\": \"ONLY_NAV\"}");
        Journey.ok(present(asked));
    }

    private Api.Answer present(Journey.Traveller traveller) {
        return api.post(traveller.adviser(), Journey.introduction(traveller) + "/present-anonymously", "{}");
    }

    private void tell(Journey.Firm firm, String rule) {
        String url = "/api/v1/employer/workplaces/" + firm.workplace() + "/channel-rule";
        Journey.ok(api.put(
                firm.manager(),
                url,
                rule,
                "If-Match",
                api.get(firm.manager(), url).etag()));
    }

    private static String at(Journey.Firm firm) {
        return "/api/v1/me/places/" + firm.place() + "/application";
    }
}
