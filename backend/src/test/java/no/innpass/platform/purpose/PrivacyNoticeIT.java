package no.innpass.platform.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.SynchronousTransactionManager;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.List;
import no.innpass.Requirement;
import no.innpass.platform.i18n.NoticeLanguage;
import no.innpass.platform.i18n.Translations;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The notice as everybody reads it: without a login, whole, in each of its languages. */
@MicronautTest(transactional = false)
@Requirement("PRI-20")
class PrivacyNoticeIT implements OnPostgres {
    @Inject
    EmbeddedServer server;

    @Inject
    ObjectMapper json;

    @Inject
    Translations translations;

    @Inject
    JdbcOperations jdbc;

    @Inject
    SynchronousTransactionManager<Connection> transactions;

    @Test
    void everybodyReadsPurposesBasisDataReceiversAndPeriodsOfTheRegister() throws Exception {
        JsonNode purposes = notice("EN").get("purposes");
        assertThat(purposes.size()).isEqualTo(ProcessingPurpose.values().length);
        JsonNode introduce = purposes.get(3);
        assertThat(introduce.get("title").getStringValue()).isEqualTo("Suggest you to a firm");
        assertThat(introduce.get("basis").get(0).getStringValue()).contains("6(1)(e)");
        JsonNode kept = introduce.get("keeps").get(0);
        assertThat(kept.get("text").getStringValue()).isEqualTo("suggestions that came to nothing: {period}");
        assertThat(kept.get("amount").getIntValue()).isEqualTo(6);
        assertThat(kept.get("unit").getStringValue()).isEqualTo("MONTH");
    }

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    @Requirement("UXC-02")
    void itStandsWholeInTenLanguagesAndSaysWhichOfThemNobodyHasChecked(NoticeLanguage language) throws Exception {
        JsonNode notice = notice(language.name());
        assertThat(notice.get("language").get("code").getStringValue()).isEqualTo(language.code());
        assertThat(notice.get("language").get("direction").getStringValue())
                .isEqualTo(List.of("ar", "fa").contains(language.code()) ? "RTL" : "LTR");
        assertThat(notice.get("languages").size()).isEqualTo(10);
        assertThat(notice.get("purposes").size()).isEqualTo(ProcessingPurpose.values().length);
        assertThat(notice.get("parts").size()).isEqualTo(NoticePart.values().length);
        assertThat(notice.get("unchecked") != null).isEqualTo((translations.unchecked(language) != null));
    }

    @Test
    void theOfficerIsNamedWhereTheControllerHasSaidHowToReachThem() throws Exception {
        assertThat(responsible().size()).isEqualTo(2);
        change(
                "insert into setting values ('privacy.officer', 'officer@example.org', date '2026-01-01', 'test', null, now())");
        try {
            assertThat(responsible().get(2).get("text").getStringValue())
                    .isEqualTo("Data protection officer: officer@example.org");
        } finally {
            change("delete from setting where key = 'privacy.officer'");
        }
    }

    private JsonNode responsible() throws Exception {
        return notice("EN").get("parts").get(0).get("lines");
    }

    private void change(String sql) {
        transactions.executeWrite(status -> jdbc.prepareStatement(sql, row -> row.executeUpdate()));
    }

    private JsonNode notice(String language) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(server.getURL() + "/api/v1/privacy-notice?language=" + language))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readValue(answer.body(), JsonNode.class);
    }
}
