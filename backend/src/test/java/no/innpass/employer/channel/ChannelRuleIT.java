package no.innpass.employer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.fixtures.Journey;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** How a workplace takes applications: told by its manager and by staff, each on the version that was read. */
@MicronautTest(transactional = false)
@Requirement("INT-10")
class ChannelRuleIT implements OnPostgres {
    private static final String REST = "\"contactId\": null, \"words\": null, \"most\": null, \"period\": null}";

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    Journey journey;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    @Test
    void theManagerTellsItAndStaffReadItAndNobodyOverwritesUnseen() {
        Journey.Firm firm = journey.firm(1);
        Api.Answer none = api.get(firm.manager(), own(firm));
        assertThat(none.body().get("channel")).isNull();
        assertThat(none.etag()).isEqualTo("\"0\"");

        Api.Answer told = put(firm.manager(), own(firm), """
                {"channel": "IN_PERSON", "words": "  Kom før lunsj ", "most": 5, "period": "WEEK"}""", none.etag());
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        assertThat(told.text("words")).isEqualTo("Kom før lunsj");
        assertThat(told.text("on")).isEqualTo(clock.today().toString());

        Api.Answer read = api.get(firm.market(), staff(firm));
        assertThat(read.text("channel")).isEqualTo("IN_PERSON");
        assertThat(read.body().get("most").getIntValue()).isEqualTo(5);
        assertThat(put(firm.market(), staff(firm), "{\"channel\": \"DRAW\"}", "\"0\"")
                        .status())
                .as("the manager has written since")
                .isEqualTo(409);
        assertThat(api.put(firm.market(), staff(firm), "{\"channel\": \"DRAW\"}")
                        .status())
                .isEqualTo(428);

        Api.Answer changed = put(firm.market(), staff(firm), "{\"channel\": \"ONLY_NAV\"}", read.etag());
        assertThat(changed.text("by")).isEqualTo(firm.market().actor().displayName());
        assertThat(changed.body().get("most"))
                .as("what is left out is taken back")
                .isNull();
        assertThat(tables.count("select count(*) from audit_entry where operation = 'TELL_CHANNEL_RULE' and object = '"
                                + firm.workplace() + "'")
                        + tables.count(
                                "select count(*) from audit_inbox where operation = 'TELL_CHANNEL_RULE' and object = '"
                                        + firm.workplace() + "'"))
                .as("each change stands in the audit log")
                .isEqualTo(2);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Journey.Firm firm = journey.firm(1);
        assertThat(put(firm.manager(), own(firm), """
                        {"channel": "ONLINE", "contactId": "%s", "most": 3}""".formatted(UUID.randomUUID()), "\"0\"")
                        .pointers())
                .containsExactlyInAnyOrder("/contactId", "/period");
        assertThat(put(firm.manager(), own(firm), "{\"period\": \"MONTH\"}", "\"0\"")
                        .pointers())
                .containsExactly("/most");
        assertThat(put(firm.manager(), own(firm), "{\"most\": 0, \"period\": \"MONTH\"}", "\"0\"")
                        .pointers())
                .containsExactly("/most");
        assertThat(put(firm.manager(), own(firm), "{\"channel\": \"FAX\", " + REST, "\"0\"")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anotherFirmAndWhoDoesNotDecideThereGetNothing() {
        Journey.Firm firm = journey.firm(1);
        Journey.Firm other = journey.firm(1);
        assertThat(api.get(other.manager(), own(firm)).status()).isEqualTo(404);
        assertThat(put(other.manager(), own(firm), "{\"channel\": \"DRAW\"}", "\"0\"")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(firm.market(), "/api/v1/workplaces/" + UUID.randomUUID() + "/channel-rule")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(callers.staff(Role.AUDITOR), staff(firm)).status()).isEqualTo(403);
    }

    private Api.Answer put(Callers.Caller caller, String url, String body, String version) {
        return api.put(caller, url, body, "If-Match", version);
    }

    private static String own(Journey.Firm firm) {
        return "/api/v1/employer/workplaces/" + firm.workplace() + "/channel-rule";
    }

    private static String staff(Journey.Firm firm) {
        return "/api/v1/workplaces/" + firm.workplace() + "/channel-rule";
    }
}
