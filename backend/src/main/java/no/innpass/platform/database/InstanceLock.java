package no.innpass.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One running instance for each home: a file lock that the operating system drops when the process dies, however it dies. */
public final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private InstanceLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** The lock, or empty when another process holds it. */
    public static Optional<InstanceLock> tryTake(Home home) {
        home.folder(".");
        Path file = home.path().resolve("instance.lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new InstanceLock(channel, lock));
        } catch (IOException e) {
            throw new UncheckedIOException("The lock file " + file + " cannot be used.", e);
        }
    }

    public static StartRefused alreadyRunning(Home home) {
        String holder;
        try {
            holder = Files.readString(home.path().resolve("instance.lock")).trim();
        } catch (IOException e) {
            holder = "unknown";
        }
        return new StartRefused("Innpass is already running from " + home.path() + " (process " + holder
                + "). Stop it first, or set INNPASS_HOME to another folder.");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
