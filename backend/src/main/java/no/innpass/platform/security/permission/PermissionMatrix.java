package no.innpass.platform.security.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.permission.Permission.Audience;

/** The permissions of {@code permissions.txt}, in the order of the file; immutable. A line that cannot be read stops the start. */
public final class PermissionMatrix {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int FIRST_GRANT = 2;
    private static final String FRESH = "FRESH";

    private final Map<String, Permission> byOperation = new LinkedHashMap<>();

    private PermissionMatrix() {}

    public static PermissionMatrix read() {
        try (InputStream file = Objects.requireNonNull(
                PermissionMatrix.class.getResourceAsStream("/permissions.txt"), "permissions.txt is missing")) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a line that names no operation, role or reach, or an operation that has one already */
    static PermissionMatrix of(String text) {
        PermissionMatrix matrix = new PermissionMatrix();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            Permission permission = permission(line);
            if (matrix.byOperation.putIfAbsent(permission.operation(), permission) != null) {
                throw new IllegalArgumentException(permission.operation() + " has two lines in permissions.txt");
            }
        });
        return matrix;
    }

    public Collection<Permission> all() {
        return byOperation.values();
    }

    /** @param method in capitals */
    public Optional<Permission> find(String method, String path) {
        return Optional.ofNullable(byOperation.get(method + " " + path));
    }

    private static Permission permission(String line) {
        List<String> words = new ArrayList<>(List.of(BLANKS.split(line.strip())));
        boolean fresh = words.getLast().equals(FRESH) && words.remove(FRESH);
        if (words.size() <= FIRST_GRANT || !words.get(1).startsWith("/")) {
            throw new IllegalArgumentException("Not METHOD /path WHO in permissions.txt: " + line);
        }
        List<String> grants = words.subList(FIRST_GRANT, words.size());
        boolean roles = grants.getFirst().contains(":");
        if (!roles && grants.size() > 1) {
            throw new IllegalArgumentException("More than " + grants.getFirst() + " in permissions.txt: " + line);
        }
        if (fresh && !roles) {
            throw new IllegalArgumentException("FRESH is for roles alone in permissions.txt: " + line);
        }
        return new Permission(
                words.get(0),
                words.get(1),
                roles ? Audience.ROLES : Audience.valueOf(grants.getFirst()),
                roles ? reach(grants) : Map.of(),
                fresh);
    }

    private static Map<Role, ScopeKind> reach(List<String> grants) {
        Map<Role, ScopeKind> reach = new EnumMap<>(Role.class);
        grants.stream().map(grant -> grant.split(":", -1)).forEach(parts -> {
            if (parts.length != 2 || reach.put(Role.valueOf(parts[0]), ScopeKind.valueOf(parts[1])) != null) {
                throw new IllegalArgumentException(
                        "Not one ROLE:REACH for each role in permissions.txt: " + Arrays.toString(parts));
            }
        });
        return reach;
    }
}
