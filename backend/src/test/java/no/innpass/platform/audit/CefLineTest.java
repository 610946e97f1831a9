package no.innpass.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("PRI-10")
class CefLineTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void aRowBecomesOneLineOfIdsAndCodes() {
        assertThat(CefLine.of(7, entry("GET /api/v1/candidates/{id}", Sight.PERSON, AuditResult.PERMIT, null), "ab"))
                .isEqualTo("CEF:0|Innpass|Innpass|1|GET /api/v1/candidates/{id}|PERSON|3|rt=1772438400000 externalId=7"
                        + " outcome=PERMIT suid=00000000-0000-7000-8000-000000000001 spriv=ADVISER"
                        + " cs1Label=purpose cs1=CASEWORK cs2Label=objectKind cs2=CANDIDATE"
                        + " cs3Label=object cs3=00000000-0000-7000-8000-000000000001 cs4Label=fields cs4=id name"
                        + " cs5Label=people cs5=00000000-0000-7000-8000-000000000001 cs6Label=hash cs6=ab");
    }

    @Test
    void aRefusalWeighsMoreAndSaysWhy() {
        assertThat(CefLine.of(7, entry("GET /x", null, AuditResult.DENY, "NOT_FOUND"), "ab"))
                .startsWith("CEF:0|Innpass|Innpass|1|GET /x|GET /x|6|")
                .contains(" outcome=DENY ", " reason=NOT_FOUND ");
    }

    @Test
    void whatWouldEndAFieldIsEscaped() {
        assertThat(CefLine.header("a|b\\c=d\ne")).isEqualTo("a\\|b\\\\c=d e");
        assertThat(CefLine.value("a|b\\c=d\ne\rf")).isEqualTo("a|b\\\\c\\=d\\ne\\rf");
    }

    private static AuditEntry entry(String operation, Sight sight, AuditResult result, String reason) {
        return new AuditEntry(
                ID,
                Instant.parse("2026-03-02T08:00:00Z"),
                ID,
                ID,
                "ADVISER",
                null,
                operation,
                sight,
                Purpose.CASEWORK,
                AuditObject.CANDIDATE,
                ID,
                List.of(ID),
                List.of("id", "name"),
                result,
                reason,
                null);
    }
}
