package no.innpass.employer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Firms;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** Stories of reference employers: shown when the employer has said yes to them, and until it takes them back. */
@MicronautTest(transactional = false)
@Requirement("EMP-21")
class ReferenceStoryIT implements OnPostgres {
    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Firms firms;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    @Test
    void whatStaffWriteIsShownWhenTheEmployerHasSaidYesAndUntilItIsTakenBack() {
        UUID firm = reference("Forteller (oppdiktet)");
        Callers.Caller manager = manager(firm);
        Callers.Caller market = callers.staff(Role.MARKET_CONTACT);
        Api.Answer proposed = api.post(market, staff(firm), story("Fra praksis til fast jobb"));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(proposed.text("state")).isEqualTo("PROPOSED");
        assertThat(shown()).doesNotContain("Fra praksis til fast jobb");
        String one = "/api/v1/employer/reference-stories/" + proposed.id();
        Callers.Caller other = manager(firms.workplace("En annen (oppdiktet)", null));
        assertThat(api.put(other, one, "{\"step\": \"APPROVE\"}", "If-Match", proposed.etag())
                        .status())
                .isEqualTo(404);
        Api.Answer yes = api.put(manager, one, "{\"step\": \"APPROVE\"}", "If-Match", proposed.etag());
        assertThat(yes.text("state")).as(yes.text()).isEqualTo("APPROVED");
        assertThat(shown()).contains("Fra praksis til fast jobb");
        assertThat(api.put(manager, one, "{\"step\": \"WITHDRAW\"}", "If-Match", proposed.etag())
                        .text("code"))
                .isEqualTo("CONFLICT");
        Api.Answer gone = api.put(manager, one, "{\"step\": \"WITHDRAW\"}", "If-Match", yes.etag());
        assertThat(gone.status()).isEqualTo(200);
        assertThat(shown()).doesNotContain("Fra praksis til fast jobb");
        assertThat(api.put(manager, one, "{\"step\": \"APPROVE\"}", "If-Match", gone.etag())
                        .text("code"))
                .isEqualTo("STEP_REFUSED");
    }

    @Test
    void theEmployersOwnWordsAreItsYes() {
        UUID firm = reference("Selv (oppdiktet)");
        Api.Answer told = api.post(manager(firm), ownStories(firm), story("Slik gjør vi det"));
        assertThat(told.text("state")).as(told.text()).isEqualTo("APPROVED");
        assertThat(shown()).contains("Slik gjør vi det");
        Api.Answer back = api.put(
                callers.staff(Role.ADVISER),
                "/api/v1/reference-stories/" + told.id() + "/withdrawal",
                "{}",
                "If-Match",
                told.etag());
        assertThat(back.status()).as("staff take back what should not be there").isEqualTo(204);
        assertThat(shown()).doesNotContain("Slik gjør vi det");
    }

    @Test
    void namesNobodyAndIsAskedForByTheEmployer() {
        UUID firm = reference("Ingen navn (oppdiktet)");
        Callers.Caller manager = manager(firm);
        assertThat(api.post(manager, ownStories(firm), """
                        {"title": " ", "words": "Hun ble ansatt.", "namesNobody": false}""").pointers())
                .containsExactlyInAnyOrder("/title", "/namesNobody");
        assertThat(api.post(manager, ownStories(firm), """
                        {"title": "Vi tok inn en", "words": "En med diagnose klarte det.", "namesNobody": true}""").pointers())
                .as("nothing of health")
                .containsExactly("/words");
        UUID silent = firms.workplace("Har ikke spurt (oppdiktet)", null);
        assertThat(api.post(callers.staff(Role.MARKET_CONTACT), staff(silent), story("Uten lov"))
                        .text("code"))
                .isEqualTo("NO_REFERENCE_EMPLOYER");
        for (int i = 0; i < Stories.MOST; i++) {
            assertThat(api.post(manager, ownStories(firm), story("Nummer " + i)).status())
                    .isEqualTo(201);
        }
        assertThat(api.post(manager, ownStories(firm), story("En for mye")).text("code"))
                .isEqualTo("TOO_MANY_STORIES");
    }

    @Test
    void theStoriesOfWhoHasLostTheBadgeAreNotShown() {
        UUID firm = reference("Mistet (oppdiktet)");
        Callers.Caller manager = manager(firm);
        api.post(manager, ownStories(firm), story("Den gangen"));
        assertThat(shown()).contains("Den gangen");
        String own = "/api/v1/employer/workplaces/" + firm + "/reference";
        api.put(
                manager,
                own,
                "{\"wanted\": false}",
                "If-Match",
                api.get(manager, own).etag());
        assertThat(shown()).doesNotContain("Den gangen");
    }

    @Test
    void isForThoseWhoWorkWithEmployers() {
        UUID firm = reference("Roller (oppdiktet)");
        assertThat(api.get(callers.staff(Role.ADVISER), "/api/v1/workplaces/" + firm + "/reference")
                        .text("state"))
                .isEqualTo("AWARDED");
        assertThat(api.get(callers.any(Role.AUDITOR), "/api/v1/workplaces/" + firm + "/reference")
                        .status())
                .isEqualTo(403);
        assertThat(api.post(callers.any(Role.INTAKE), staff(firm), story("Feil rolle"))
                        .status())
                .isEqualTo(403);
        assertThat(api.post(manager(firm), staff(firm), story("Feil dør")).status())
                .isEqualTo(403);
    }

    private UUID reference(String name) {
        UUID firm = firms.workplace(name, null);
        tables.change("""
                insert into reference_employer (workplace_id, state, since, checked_on) values ('%1$s', 'AWARDED', '%2$s', '%2$s')""".formatted(firm, clock.today()));
        return firm;
    }

    private Callers.Caller manager(UUID firm) {
        return callers.employer(Role.EMPLOYER_MANAGER, UUID.randomUUID(), ScopeKind.WORKPLACE, firm);
    }

    private static String staff(UUID firm) {
        return "/api/v1/workplaces/" + firm + "/reference-stories";
    }

    private static String ownStories(UUID firm) {
        return "/api/v1/employer/workplaces/" + firm + "/reference-stories";
    }

    private static String story(String title) {
        return """
                {"title": "%s", "words": "Vi satte av tid til en fadder de første ukene.", "namesNobody": true}""".formatted(title);
    }

    private String shown() {
        return api.get(callers.staff(Role.ADVISER), "/api/v1/reference-employers?limit=50")
                .text();
    }
}
