package no.innpass.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ConceptControllerIT implements OnPostgres {

    @Inject
    @Client("/api/v1/concepts")
    HttpClient client;

    @Inject
    Callers callers;

    @Test
    @Requirement("CAN-04")
    void proposesTasksInTheLanguageOfTheUser() {
        assertThat(list("?query=vaske&kind=TASK&language=nb&limit=3"))
                .hasSize(3)
                .extracting(ConceptView::label)
                .allMatch(label -> label.startsWith("Vask"));
        assertThat(list("?query=kjokken&kind=TASK"))
                .isEqualTo(list("?query=kj%C3%B8kken&kind=TASK"))
                .isNotEmpty();
        assertThat(list("?query=jekketralle&language=en"))
                .startsWith(new ConceptView(
                        "drive-pallet-truck", ConceptKind.TASK, "Use a pallet truck", "jekketralle", null, false));
    }

    @Test
    @Requirement("CAN-06")
    void listsAllCredentialsWhenNothingIsTyped() {
        assertThat(list("?kind=CREDENTIAL&limit=200"))
                .hasSizeGreaterThan(60)
                .allMatch(view -> view.kind() == ConceptKind.CREDENTIAL);
        assertThat(list("?kind=SKILL&kind=OCCUPATION&limit=200")).hasSizeGreaterThan(100);
    }

    @Test
    void showsOneConceptWithItsRelatives() {
        ConceptDetailView concept =
                client.toBlocking().retrieve(asAdviser("/trade-certificate-cook?language=en"), ConceptDetailView.class);
        assertThat(concept.label()).isEqualTo("Trade certificate as cook");
        assertThat(concept.labels()).containsKeys("nb", "nn", "en");
        assertThat(concept.shows()).extracting(ConceptView::code).contains("trade-certificate", "cook-education");
    }

    @Test
    void answersEveryRoleAlike() {
        Set<List<ConceptView>> answers = new HashSet<>();
        for (Role role : List.of(Role.CANDIDATE, Role.EMPLOYER_MANAGER, Role.ADVISER, Role.PROVIDER_TEACHER)) {
            answers.add(list("?query=lager", callers.any(role).bearer()));
        }
        assertThat(answers).hasSize(1);
    }

    @Test
    void refusesWhoIsNotLoggedIn() {
        assertThat(status(HttpRequest.GET("?query=lager"))).isEqualTo(401);
        assertThat(status(HttpRequest.GET("/bake"))).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=GALAXY", "?language=xx", "?limit=0", "?limit=201", "?limit=many"})
    void refusesAQuestionWithAWrongValue(String question) {
        assertThat(status(asAdviser(question))).isEqualTo(400);
    }

    @Test
    void takesAnyTextOfEightyCharactersAndKnowsWhatIsNotThere() {
        assertThat(status(asAdviser("?query=%F0%9F%99%82%25"))).isEqualTo(200);
        assertThat(status(asAdviser("?query=a%00b")))
                .as("a character that cannot be stored")
                .isEqualTo(400);
        assertThat(status(asAdviser("?query=" + "x".repeat(81)))).isEqualTo(400);
        assertThat(status(asAdviser("/no-such-concept"))).isEqualTo(404);
    }

    private List<ConceptView> list(String path) {
        return list(path, callers.any(Role.ADVISER).bearer());
    }

    private List<ConceptView> list(String path, String bearer) {
        return client.toBlocking()
                .retrieve(HttpRequest.GET(path).bearerAuth(bearer), Argument.listOf(ConceptView.class));
    }

    private HttpRequest<?> asAdviser(String path) {
        return HttpRequest.GET(path).bearerAuth(callers.any(Role.ADVISER).bearer());
    }

    private int status(HttpRequest<?> request) {
        try {
            return client.toBlocking().exchange(request, String.class).code();
        } catch (HttpClientResponseException refused) {
            return refused.code();
        }
    }
}
