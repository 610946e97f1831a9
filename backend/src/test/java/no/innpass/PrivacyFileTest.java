package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.permission.Permission;
import no.innpass.platform.security.permission.Permission.Audience;
import no.innpass.platform.security.permission.PermissionMatrix;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/privacy.md} is what the matrix says. After a wanted change run it once with {@code -Dinnpass.update=true}. */
@Requirement("PRI-01")
class PrivacyFileTest {
    private static final Path FILE = Path.of("..", "docs", "privacy.md");
    private static final String BEGIN = "-Dinnpass.update=true -->\n";
    private static final String END = "<!-- end of permissions -->";

    @Test
    void theTableOfPermissionsIsTheMatrix() throws IOException {
        String text = Files.readString(FILE);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        String wanted = text.substring(0, from) + "\n" + table() + "\n" + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("innpass.update")) {
            Files.writeString(FILE, wanted);
        }
        assertThat(Files.readString(FILE))
                .as("docs/privacy.md is out of date; see the class comment")
                .isEqualTo(wanted);
    }

    private static String table() {
        return "| Operation | Who |\n| --- | --- |\n"
                + PermissionMatrix.read().all().stream()
                        .map(one -> "| `" + one.method() + " " + one.path().replace("/api/v1", "") + "` | " + who(one)
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String who(Permission permission) {
        if (permission.audience() != Audience.ROLES) {
            return permission.audience() == Audience.ANYBODY ? "anybody" : "every login";
        }
        return permission.reach().entrySet().stream()
                .map(grant -> plain(grant.getKey()) + " (" + plain(grant.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String plain(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String plain(ScopeKind reach) {
        return reach == ScopeKind.NATIONAL ? "all" : reach.name().toLowerCase(Locale.ROOT);
    }
}
