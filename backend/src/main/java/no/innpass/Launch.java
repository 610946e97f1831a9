package no.innpass;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innpass.employer.labour.ImportLabourFacts;
import no.innpass.employer.labour.LabourReport;
import no.innpass.employer.register.ImportRegister;
import no.innpass.employer.register.RegisterRefused;
import no.innpass.employer.register.RegisterReport;
import no.innpass.organisation.AddLogin;
import no.innpass.organisation.MadeCodeView;
import no.innpass.platform.audit.chain.Verdict;
import no.innpass.platform.audit.chain.VerifyAudit;
import no.innpass.platform.database.EmbeddedDatabase;
import no.innpass.platform.database.Home;
import no.innpass.platform.database.InstanceLock;
import no.innpass.platform.database.StartRefused;
import no.innpass.platform.importing.ProgressBar;
import no.innpass.platform.retention.KindCount;
import no.innpass.platform.retention.RunRetention;
import no.innpass.process.bench.BenchCohort;
import no.innpass.process.bench.BenchEngine;
import no.innpass.process.bench.BenchLights;
import no.innpass.process.bench.BenchMatch;
import no.innpass.process.bench.BenchRegister;
import no.innpass.process.bench.BenchWorkplaces;
import no.innpass.process.casebook.RunCasebook;
import no.innpass.process.demo.LoadDemo;
import no.innpass.process.importing.ImportFolder;
import no.innpass.process.importing.ImportReport;
import no.innpass.taxonomy.Concepts;
import no.innpass.taxonomy.esco.EscoRefused;
import no.innpass.taxonomy.esco.EscoReport;
import no.innpass.taxonomy.esco.ImportEsco;

/** Brings everything up in order: lock, port, database, application; and down again in the reverse one. */
final class Launch {
    private static final int LAST_PORT = 65_535;
    private static final int PERCENT = 100;
    /** Served on a free port to nobody else, at full speed, with fictitious staff. */
    private static final Map<String, String> CASEBOOK = Map.of(
            "micronaut.server.port", "-1",
            "micronaut.server.host", "127.0.0.1",
            "innpass.limits.rates", "false",
            "innpass.demo.staff", "true",
            "jobs.enabled", "false",
            "logger.levels.no.innpass", "WARN",
            "logger.levels.io.zonky", "OFF",
            "oidc.issuer", "",
            "oidc.issuers", "");

    private Launch() {}

    static void run(String[] args, Map<String, String> environment) throws IOException, InterruptedException {
        switch (Command.parse(args)) {
            case Command.Help help -> System.out.println(Command.HELP);
            case Command.Import wanted -> runImport(wanted, environment);
            case Command.ImportEsco wanted -> runImportEsco(wanted, environment);
            case Command.ImportRegister wanted -> runImportRegister(wanted, environment);
            case Command.ImportLabourFacts wanted -> runImportLabourFacts(wanted, environment);
            case Command.BenchFirms wanted ->
                runBench(environment, context -> {
                    switch (wanted.what()) {
                        case "lights" -> context.getBean(BenchLights.class).run(wanted.rows(), System.out);
                        case "workplaces" ->
                            context.getBean(BenchWorkplaces.class).run(wanted.rows(), System.out);
                        default -> context.getBean(BenchRegister.class).run(wanted.rows(), System.out);
                    }
                });
            case Command.Bench wanted ->
                runBench(environment, context -> {
                    if (wanted.what().equals("engine")) {
                        context.getBean(BenchEngine.class).run(wanted.candidates(), System.out);
                    } else {
                        context.getBean(BenchMatch.class).run(wanted.candidates(), System.out);
                    }
                });
            case Command.BenchCohort wanted ->
                runBench(
                        environment,
                        context -> context.getBean(BenchCohort.class).run(System.out));
            case Command.LinkEval wanted -> runLinkEval(wanted);
            case Command.Casebook wanted -> runCasebook(wanted, environment);
            case Command.Admin wanted -> runAdmin(wanted, environment);
            case Command.VerifyAudit wanted -> runVerify(environment);
            case Command.Retention wanted -> runRetention(wanted, environment);
            case Command.Serve serve -> serve(environment);
        }
    }

    /** Exit code 0 when everything was right, 1 when the files have errors. */
    private static void runImport(Command.Import wanted, Map<String, String> environment) throws IOException {
        wanted.requireFiles();
        int code;
        try (CommandContext command = CommandContext.open(environment)) {
            ImportReport report = command.context().getBean(ImportFolder.class).run(wanted.folder(), wanted.dryRun());
            report.lines().forEach(System.out::println);
            code = report.errors().isEmpty() ? 0 : 1;
        }
        System.exit(code);
    }

    /** Exit code 0 when all of it is stored, 1 when the bundle is wrong and nothing is. */
    private static void runImportEsco(Command.ImportEsco wanted, Map<String, String> environment) {
        wanted.requireFiles();
        int code = 0;
        try (CommandContext command = CommandContext.open(environment)) {
            EscoReport report = command.context().getBean(ImportEsco.class).run(wanted.zips(), System.err::println);
            report.lines().forEach(System.out::println);
        } catch (EscoRefused refused) {
            System.err.println(refused.getMessage());
            System.err.println("Nothing was stored.");
            code = 1;
        }
        System.exit(code);
    }

    /** Exit code 0 when every line was brought in, 1 when some were refused or the file breaks off. */
    private static void runImportRegister(Command.ImportRegister wanted, Map<String, String> environment) {
        wanted.requireFile();
        int code;
        try (CommandContext command = CommandContext.open(environment)) {
            ImportRegister register = command.context().getBean(ImportRegister.class);
            ProgressBar bar = new ProgressBar("Organisation register", PERCENT);
            RegisterReport report = wanted.dryRun()
                    ? register.dryRun(wanted.file(), bar::upTo)
                    : register.run(wanted.file(), wanted.whole(), bar::upTo);
            report.lines().forEach(System.out::println);
            code = report.refused() == 0 ? 0 : 1;
        } catch (RegisterRefused refused) {
            System.err.println(refused.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    /** Exit code 0 when all of it is stored, 1 when the file has errors and nothing is. */
    private static void runImportLabourFacts(Command.ImportLabourFacts wanted, Map<String, String> environment) {
        wanted.requireFile();
        int code;
        try (CommandContext command = CommandContext.open(environment)) {
            LabourReport report =
                    command.context().getBean(ImportLabourFacts.class).run(wanted.file(), wanted.dryRun());
            report.lines().forEach(System.out::println);
            code = report.errors().isEmpty() ? 0 : 1;
        }
        System.exit(code);
    }

    private static void runAdmin(Command.Admin wanted, Map<String, String> environment) throws IOException {
        try (CommandContext command = CommandContext.open(environment)) {
            MadeCodeView made = command.context().getBean(AddLogin.class).administrator(wanted.name(), wanted.phone());
            System.out.println("One-time code for " + wanted.name() + ": " + made.code());
            System.out.println("Log in as staff, and type it when Innpass asks who you are. It can be used once, until "
                    + made.endsAt() + ".");
            System.out.println(
                    "Offices come next, at /admin/offices, then their people; docs/guides/administrator.md goes on from there.");
        }
        System.exit(0);
    }

    /** Exit code 0 when every link holds, 1 when one does not. */
    private static void runVerify(Map<String, String> environment) throws IOException {
        int code;
        try (CommandContext command = CommandContext.open(environment)) {
            Verdict verdict = command.context().getBean(VerifyAudit.class).verify();
            verdict.lines().forEach(System.out::println);
            code = verdict.isWhole() ? 0 : 1;
        }
        System.exit(code);
    }

    /** Exit code 0 when every kind was gone through, 1 when one failed. */
    private static void runRetention(Command.Retention wanted, Map<String, String> environment) throws IOException {
        int code;
        try (CommandContext command = CommandContext.open(environment)) {
            RunRetention retention = command.context().getBean(RunRetention.class);
            List<KindCount> counts = wanted.dryRun() ? retention.dryRun() : retention.run();
            counts.forEach(count -> System.out.println(count.line()));
            code = counts.stream().anyMatch(KindCount::failed) ? 1 : 0;
        }
        System.exit(code);
    }

    /** What a benchmark does once everything is up. */
    private interface Measurement {
        void run(ApplicationContext context) throws IOException, InterruptedException;
    }

    /** Needs neither database nor server. What is printed is UTF-8, wherever it goes. Exit code 2 when a file is missing or wrong. */
    private static void runLinkEval(Command.LinkEval wanted) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Concepts.starter().evaluateLinking(wanted.folder(), out);
        out.flush();
    }

    /** In a home of its own, which is gone afterwards: what is measured leaves no trace in an installation. */
    private static void runBench(Map<String, String> environment, Measurement measurement)
            throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("innpass-bench");
        Map<String, String> own = new HashMap<>(environment);
        own.put("INNPASS_HOME", home.toString());
        own.put("DB_URL", "");
        try (CommandContext command = CommandContext.open(own, Map.of("jobs.enabled", "false"))) {
            measurement.run(command.context());
        }
        System.exit(0);
    }

    /** In a home of its own with people of its own. Exit code 0 when nothing that is built fails, 1 when something does. */
    private static void runCasebook(Command.Casebook wanted, Map<String, String> environment) throws IOException {
        wanted.requireCases();
        int code;
        try (ThrowAwayHome home = ThrowAwayHome.make();
                CommandContext command = CommandContext.open(home.in(environment), forCasebook(wanted))) {
            RunCasebook casebook = command.context().getBean(RunCasebook.class);
            code = casebook.run(wanted.folder(), System.out::println).exitCode();
        }
        System.exit(code);
    }

    private static Map<String, String> forCasebook(Command.Casebook wanted) {
        Map<String, String> properties = new HashMap<>(CASEBOOK);
        properties.put(
                "innpass.casebook.folder", wanted.folder().toAbsolutePath().toString());
        return properties;
    }

    private static void serve(Map<String, String> environment) throws IOException {
        Home home = Home.fromEnvironment(environment);
        InstanceLock lock = InstanceLock.tryTake(home).orElseThrow(() -> InstanceLock.alreadyRunning(home));
        Ending ending = Ending.atExit();
        ending.endLater(Launch::tellOfLongStop);
        ending.endLater(lock);
        String host = environment.getOrDefault("HOST", "127.0.0.1");
        int port = port(environment.getOrDefault("PORT", "8080"));
        requireFree(host, port);

        Map<String, Object> properties = new HashMap<>();
        properties.put("innpass.home", home.path().toString());
        Optional<EmbeddedDatabase> database = Assembly.database(home, environment, properties);
        database.ifPresent(ending::endLater);
        ApplicationContext context = ending.endLater(Assembly.context(environment, properties, database));
        context.findBean(LoadDemo.class).ifPresent(LoadDemo::atFirstStart);
        EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
        System.out.println("Innpass is ready on " + server.getURL());
    }

    /** What the JVM does after everything else has stopped would look like a stop that hangs (docs/decisions/0015). */
    private static void tellOfLongStop() {
        if (Boolean.getBoolean("innpass.keepsClasses")) {
            System.out.println(
                    "Stopped. Keeping classes for faster starts takes some seconds more, once after each build.");
        }
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new StartRefused("PORT is to be a number from 0 to " + LAST_PORT + ", not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException taken) {
            throw new StartRefused("Port " + port + " on " + host
                    + " is in use by another program. Stop it, or choose another one: PORT=8081 ./run.sh");
        }
    }
}
