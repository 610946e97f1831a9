package no.innpass.platform.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.value.MapPropertyResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.platform.database.StartRefused;
import no.innpass.platform.security.LoginKind;
import org.junit.jupiter.api.Test;

@Requirement("INTG-02")
class ReadIssuersTest {
    private static final Map<String, Object> STAFF = Map.of(
            "oidc.issuers", "staff",
            "oidc.staff.url", "https://login.example.no/realms/staff",
            "oidc.staff.kinds", "STAFF,SYSTEM",
            "oidc.staff.client-id", "innpass",
            "oidc.staff.client-secret", "secret");

    @Test
    void withoutAnySettingThereIsTheDemosOwnForEverybody() {
        Issuer demo = read(Map.of()).getFirst();
        assertThat(demo.name()).isEqualTo("innpass");
        assertThat(demo.url()).isNull();
        assertThat(demo.kinds()).containsExactlyInAnyOrder(LoginKind.values());
    }

    @Test
    void eachNamedIssuerHasItsOwnSettings() {
        Issuer staff = read(STAFF).getFirst();
        assertThat(staff.people()).containsExactly(LoginKind.STAFF);
        assertThat(staff.audience()).isEqualTo("innpass-api");
        assertThat(staff.clientSecret()).isEqualTo("secret");
        assertThat(staff.toString()).doesNotContain("secret");
    }

    @Test
    void whatIsMissingOrCannotBeMeantStopsTheStartWithTheNameOfTheSetting() {
        refused("oidc.staff.url", "http://login.example.no", "OIDC_STAFF_URL");
        refused("oidc.staff.url", "", "OIDC_STAFF_URL");
        refused("oidc.staff.kinds", "ANYBODY", "OIDC_STAFF_KINDS");
        refused("oidc.staff.client-id", " ", "OIDC_STAFF_CLIENT_ID");
        refused("oidc.issuers", "Staff", "OIDC_ISSUERS");
        refused("oidc.issuers", "staff,staff", "OIDC_ISSUERS");
    }

    private static void refused(String setting, String value, String told) {
        Map<String, Object> wrong = new HashMap<>(STAFF);
        wrong.put(setting, value);
        assertThatThrownBy(() -> read(wrong)).isInstanceOf(StartRefused.class).hasMessageContaining(told);
    }

    private static List<Issuer> read(Map<String, Object> settings) {
        return new ReadIssuers(new MapPropertyResolver(settings)).all();
    }
}
