package no.innpass;

import static no.innpass.testing.GeneratedTable.holds;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import no.innpass.platform.purpose.PurposeRegister;
import no.innpass.platform.purpose.RegisteredPurpose;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.permission.Permission;
import no.innpass.platform.security.permission.Permission.Audience;
import no.innpass.platform.security.permission.PermissionMatrix;
import org.junit.jupiter.api.Test;

/** The tables in {@code docs/privacy.md} are what the matrix and the register say. After a wanted change run it once with {@code -Dinnpass.update=true}. */
@Requirement("PRI-01")
class PrivacyFileTest {
    @Test
    void theTableOfPermissionsIsTheMatrix() throws IOException {
        holds("permissions", table());
    }

    @Test
    @Requirement("PRI-06")
    void theTableOfPurposesIsTheRegister() throws IOException {
        holds("purposes", purposes());
    }

    private static String purposes() throws IOException {
        Properties words = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src", "main", "resources", "i18n", "purpose_en.properties"))) {
            words.load(file);
        }
        return "| Purpose | Basis | In force | Data | Seen by | How long |\n| --- | --- | --- | --- | --- | --- |\n"
                + PurposeRegister.read().all().stream()
                        .map(one -> "| " + word(words, "title.", one.purpose()) + " | "
                                + all(words, "basis.", one.basis()) + " | from " + one.from()
                                + (one.until() == null ? "" : " to " + one.until()) + " | "
                                + all(words, "data.", one.data()) + " | "
                                + all(words, "receiver.", one.receivers()) + " | "
                                + one.keeps().stream()
                                        .map(key -> RegisteredPurpose.isSetting(key)
                                                ? "`" + key + "`"
                                                : word(words, "keeps.", key))
                                        .collect(Collectors.joining("; "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String all(Properties words, String kind, List<? extends Enum<?>> values) {
        return values.stream().map(value -> word(words, kind, value)).collect(Collectors.joining("; "));
    }

    private static String word(Properties words, String kind, Object value) {
        return words.getProperty("purpose." + kind + value);
    }

    private static String table() {
        return "| Operation | Who |\n| --- | --- |\n"
                + PermissionMatrix.read().all().stream()
                        .map(one -> "| `" + one.method() + " " + one.path().replace("/api/v1", "") + "` | " + who(one)
                                + (one.fresh() ? "; **fresh login**" : "") + " |\n")
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
