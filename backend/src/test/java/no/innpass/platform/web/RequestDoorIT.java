package no.innpass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import no.innpass.Requirement;
import no.innpass.platform.security.Role;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** What comes from outside is taken as it is described, or refused where it is wrong, in the caller's language. */
@MicronautTest(transactional = false)
@Requirement("INTG-01")
class RequestDoorIT implements OnPostgres {
    private static final String PERSON = """
            {"name": "Amina (oppdiktet)", "phone": "+4790000000", "readiness": "READY"%s}""";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Test
    void eachFaultOfTheFormIsNamedByItsPointer() {
        Api.Answer answer = register(", \"colour/of~eyes\": 1, \"readyFrom\": \"2027-02-31\", \"email\": 12,"
                + " \"contactLanguage\": \"a\\u0000b\", \"address\": {}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("INVALID_INPUT");
        assertThat(faults(answer))
                .containsEntry("/colour~1of~0eyes", "UNKNOWN_FIELD")
                .containsEntry("/address", "UNKNOWN_FIELD")
                .containsEntry("/readyFrom", "NO_SUCH_DAY")
                .containsEntry("/email", "WRONG_TYPE")
                .containsEntry("/contactLanguage", "BAD_CHARACTER");
    }

    @Test
    void brokenLimitsAreToldInTheCallersLanguage() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        String wrong = PERSON.formatted("").replace("+4790000000", "ring meg");
        Api.Answer nb = api.post(adviser, "/api/v1/candidates", wrong, "Accept-Language", "nb");
        Api.Answer en = api.post(adviser, "/api/v1/candidates", wrong, "Accept-Language", "en");
        assertThat(nb.status()).isEqualTo(400);
        assertThat(nb.text()).contains("\"pointer\":\"/phone\"", "PHONE_NUMBER", "Skriv nummeret med landkode");
        assertThat(en.text()).contains("Write the number with its country code").doesNotContain("must match");
    }

    @Test
    void aParameterIsNamedAsOne() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        assertThat(fault(api.get(adviser, "/api/v1/concepts?kind=GALAXY"))).isEqualTo("kind WRONG_TYPE");
        assertThat(fault(api.get(adviser, "/api/v1/concepts?limit=0"))).isEqualTo("limit MIN");
        assertThat(fault(api.get(adviser, "/api/v1/concepts?limit=ti"))).isEqualTo("limit WRONG_TYPE");
        assertThat(fault(api.get(adviser, "/api/v1/candidates?cursor=%F0%9F"))).isEqualTo("cursor BAD_CURSOR");
        assertThat(fault(api.get(adviser, "/api/v1/candidates?query=a%00"))).isEqualTo("query BAD_CHARACTER");
        assertThat(fault(api.get(adviser, "/api/v1/candidates/kari"))).isEqualTo("id WRONG_TYPE");
        assertThat(fault(api.get(adviser, "/api/v1/practice-places?municipality=Hamar")))
                .isEqualTo("municipality FOUR_DIGITS");
    }

    @Test
    void noJsonIsMalformedAndAnotherKindIsRefused() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        for (String body : new String[] {"{", "{\"name\": \"A", "{]", "nothing", "{\"name\": \"A\",}"}) {
            Api.Answer answer = api.post(adviser, "/api/v1/candidates", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.text("code")).as(body).isEqualTo("MALFORMED");
        }
        Api.Answer answer = api.post(adviser, "/api/v1/candidates", "name=A", "Content-Type", "text/plain");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.text("code")).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    private Api.Answer register(String more) {
        return api.post(callers.staff(Role.ADVISER), "/api/v1/candidates", PERSON.formatted(more));
    }

    private static String fault(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        JsonNode field = answer.body().get("fields").get(0);
        assertThat(field.get("pointer")).isNull();
        return field.get("parameter").getStringValue() + " " + field.get("code").getStringValue();
    }

    private static Map<String, String> faults(Api.Answer answer) {
        Map<String, String> faults = new TreeMap<>();
        answer.body()
                .get("fields")
                .values()
                .forEach(field -> faults.put(
                        field.get("pointer").getStringValue(), field.get("code").getStringValue()));
        return faults;
    }
}
