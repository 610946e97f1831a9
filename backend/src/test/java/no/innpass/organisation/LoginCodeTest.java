package no.innpass.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("INTG-02")
class LoginCodeTest {

    @Test
    void aCodeIsReadAsItWasShownHoweverItIsTyped() {
        LoginCode code = LoginCode.create();
        assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(LoginCode.parse(code.text())).contains(code);
        assertThat(LoginCode.parse(" " + code.text().toLowerCase(Locale.ROOT).replace("-", " ") + " "))
                .contains(code);
        assertThat(LoginCode.parse(code.text().replace('0', 'O').replace('1', 'l')))
                .contains(code);
        assertThat(code.toString()).doesNotContain(code.secret());
    }

    @Test
    void whatCanBeNoCodeIsNone() {
        assertThat(LoginCode.parse("")).isEmpty();
        assertThat(LoginCode.parse("ABCD-EFGH-JKMN")).isEmpty();
        assertThat(LoginCode.parse("ABCD-EFGH-JKMN-PQR!")).isEmpty();
    }

    @Test
    void theSecretIsSixtyBitsAndNeverTheSame() {
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            secrets.add(LoginCode.create().secret());
        }
        assertThat(secrets).hasSize(1000).allMatch(secret -> secret.length() * 5 >= 60);
    }
}
