package no.innpass.platform.security.oidc;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.innpass.platform.security.LoginKind;
import org.jspecify.annotations.Nullable;

/**
 * One way to log in.
 *
 * @param name where it begins: {@code /oauth/login/NAME}
 * @param kinds who comes in here, in the order of {@link LoginKind}
 * @param labelNb words on it in bokmål; absent: say whom it is for
 * @param labelEn words on it in English; absent: say whom it is for
 */
@Serdeable
record LoginDoorView(
        String name,
        List<LoginKind> kinds,
        @Nullable String labelNb,
        @Nullable String labelEn) {

    static LoginDoorView of(Issuer issuer) {
        return new LoginDoorView(
                issuer.name(), issuer.people().stream().sorted().toList(), issuer.labelNb(), issuer.labelEn());
    }
}
