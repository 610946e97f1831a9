package no.innpass.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as a process of its own, as {@code run.sh} starts it: embedded PostgreSQL and index in a home, one port. */
public final class Installation implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path home;
    private final int port;
    private final Path log;
    private final Process process;

    private Installation(Path home, int port, Path log, Process process) {
        this.home = home;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** Starts it without demo data, and comes back at once. */
    public static Installation launch(Path home, int port) {
        try {
            Path log = Files.createTempFile(home.getParent(), "innpass", ".log");
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx384m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            "no.innpass.Application"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "INNPASS_HOME",
                            home.toString(),
                            "PORT",
                            String.valueOf(port),
                            "INNPASS_DEMO_DATA",
                            "false",
                            "INNPASS_LIMITS_RATES",
                            "false"));
            builder.environment().remove("DB_URL");
            builder.environment().remove("OIDC_ISSUER");
            return new Installation(home, port, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits until it answers. */
    public static Installation start(Path home, int port) {
        Installation started = launch(home, port);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!started.output().contains("Innpass is ready on ")) {
            if (!started.process.isAlive() || System.nanoTime() > end) {
                started.kill();
                throw new IllegalStateException("It did not start:\n" + started.output());
            }
            pause();
        }
        return started;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of its PostgreSQL. */
    public ProcessHandle database() {
        try {
            String pid = Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                    .getFirst()
                    .trim();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** The code that it ended with by itself. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to stop, as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another process has no event to wait for. */
    public static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
