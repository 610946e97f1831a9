package no.innpass.platform.linter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Requirement("PRI-08")
class LanguageCheckIT implements OnPostgres {
    private static final String CHECK = "/api/v1/language-check";
    private static final String REPORTS = CHECK + "/false-hits";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    LanguageLinter linter;

    @Test
    void everybodyWhoIsLoggedInMayAsk() {
        for (Role role : List.of(Role.CANDIDATE, Role.EMPLOYER_MANAGER, Role.ADVISER, Role.PROVIDER_CONSULTANT)) {
            Api.Answer answer = api.post(callers.any(role), CHECK, body("Har AAP og trenger ro.", "EMPLOYER"));
            assertThat(answer.status()).as(role + answer.text()).isEqualTo(200);
            assertThat(answer.text("listVersion")).isEqualTo(linter.version());
            assertThat(answer.text())
                    .contains("\"offset\":4", "\"length\":3", "\"BENEFIT\"", "\"BLOCK\"", "15 timer i uka");
        }
        assertThat(api.post(nobody(), CHECK, body("AAP", "EMPLOYER")).status()).isEqualTo(401);
    }

    @Test
    void theSameWordOnlyWarnsInANote() {
        Api.Answer note = api.post(callers.staff(Role.ADVISER), CHECK, body("Har AAP.", "STAFF"));
        assertThat(note.text()).contains("\"WARN\"").doesNotContain("BLOCK");
    }

    @Test
    void theAnswerIsInTheLanguageOfTheReaderAndTheReplacementInThatOfTheText() {
        Api.Answer answer = api.post(
                callers.staff(Role.ADVISER), CHECK, body("Ho er åleinemor.", "EMPLOYER"), "Accept-Language", "en");
        assertThat(answer.text())
                .contains("\"alternative\":\"can work in the daytime\"", "\"replacement\":\"kan arbeide på dagtid\"");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Api.Answer answer = api.post(callers.staff(Role.ADVISER), CHECK, body("a".repeat(5001), "STAFF"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("/text");
        assertThat(api.post(callers.staff(Role.ADVISER), CHECK, "{\"text\":\"a\"}")
                        .pointers())
                .containsExactly("/audience");
    }

    @Test
    void aFalseHitIsReportedByItsWordAndReadByThoseWhoKeepTheLists() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        String report = report("Rusen", "SUBSTANCE", linter.version());
        assertThat(api.post(adviser, REPORTS, report).status()).isEqualTo(204);
        assertThat(api.post(callers.any(Role.EMPLOYER_MANAGER), REPORTS, report).status())
                .isEqualTo(204);
        for (Role role : List.of(Role.CONTENT_EDITOR, Role.ADMIN)) {
            Api.Answer list = api.get(callers.staff(role), REPORTS);
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.text()).contains("\"word\":\"rusen\"", "\"times\":2");
        }
        for (Role role : List.of(Role.ADVISER, Role.CANDIDATE, Role.EMPLOYER_MANAGER, Role.AUDITOR)) {
            assertThat(api.get(callers.any(role), REPORTS).status())
                    .as(role.name())
                    .isEqualTo(403);
        }
    }

    @Test
    void aSentenceOrAWordThatIsNoHitCannotBeReported() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        for (String report : List.of(
                report("Kari har AAP og bor på Hamar", "BENEFIT", linter.version()),
                report("kaffe", "BENEFIT", linter.version()),
                report("AAP", "PITY", linter.version()),
                report("AAP", "BENEFIT", "1999.1"))) {
            Api.Answer answer = api.post(adviser, REPORTS, report);
            assertThat(answer.status()).as(report).isEqualTo(422);
            assertThat(answer.text("code")).isEqualTo("NO_SUCH_HIT");
        }
        assertThat(api.post(nobody(), REPORTS, report("AAP", "BENEFIT", linter.version()))
                        .status())
                .isEqualTo(401);
    }

    private Callers.Caller nobody() {
        Callers.Caller somebody = callers.staff(Role.ADVISER);
        return new Callers.Caller(somebody.actor(), somebody.subject(), "none");
    }

    private static String body(String text, String audience) {
        return "{\"text\":\"" + text + "\",\"audience\":\"" + audience + "\"}";
    }

    private static String report(String word, String category, String version) {
        return "{\"word\":\"" + word + "\",\"category\":\"" + category + "\",\"listVersion\":\"" + version + "\"}";
    }
}
