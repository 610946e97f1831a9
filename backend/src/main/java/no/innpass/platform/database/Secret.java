package no.innpass.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** 256 random bits as 64 hexadecimal digits in a file that only its owner reads. */
public record Secret(String value) {

    public static Secret readOrCreate(Path file) {
        try {
            if (Files.exists(file)) {
                return new Secret(Files.readString(file).trim());
            }
            byte[] bits = new byte[32];
            new SecureRandom().nextBytes(bits);
            String value = HexFormat.of().formatHex(bits);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
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
