package no.innpass.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** 256 random bits as 64 hexadecimal digits in a file that only its owner reads; one that others can read is closed again. */
public record Secret(String value) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    public static Secret readOrCreate(Path file) {
        try {
            if (Files.exists(file)) {
                if (!Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                    Files.setPosixFilePermissions(file, OWNER_ONLY);
                }
                return new Secret(Files.readString(file).trim());
            }
            byte[] bits = new byte[32];
            new SecureRandom().nextBytes(bits);
            String value = HexFormat.of().formatHex(bits);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(file, value);
            return new Secret(value);
        } catch (IOException e) {
            throw new UncheckedIOException("The secret file " + file + " cannot be used.", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
