package no.innpass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.innpass.platform.database.StartRefused;
import no.innpass.process.casebook.RunCasebook;
import no.innpass.process.importing.ImportFolder;

/** What the words after {@code run.sh} ask for. */
sealed interface Command {
    String HELP = """
            ./run.sh                         serve on http://127.0.0.1:8080 (PORT, HOST, INNPASS_HOME, DB_URL, OIDC_ISSUER change it)
            ./run.sh import FOLDER           load offices.csv, employers.csv, places.csv, candidates.csv and cases (*.yaml)
            ./run.sh import FOLDER --dry-run check them, and store nothing
            ./run.sh import-esco ZIP...      bring the official CSV bundle of ESCO into the taxonomy, in any language (docs/taxonomy.md)
            ./run.sh import-labour-facts FILE  bring in published figures on labour (--dry-run; docs/import.md)
            ./run.sh import-register FILE    bring in enheter or underenheter of the organisation register (--dry-run, --whole; docs/import.md)
            ./run.sh link-eval FOLDER        say how well free text is linked to concepts, on a labelled set (docs/benchmarks.md)
            ./run.sh bench match             time the ranked lists in a throw-away database (--candidates 100000)
            ./run.sh bench cohort            time the assignment of 2,000 people to 2,000 places, beside the best pair first
            ./run.sh bench engine            time the engine alone, beside PostgreSQL (--candidates 1000000)
            ./run.sh bench register          time the import of the organisation register, beside a plain COPY (--rows 200000)
            ./run.sh bench lights            time the lights of so many workplaces (--rows 100000)
            ./run.sh bench workplaces        time pages of the list of workplaces, by light and filters (--rows 200000)
            ./run.sh casebook FOLDER         check what the cases of a folder expect, in a throw-away database; exit code 1 when one fails
            ./run.sh admin NAME PHONE        make an administrator, and print the one-time code for the first login
            ./run.sh verify-audit            check the chain of the audit log; exit code 1 names the first broken link
            ./run.sh retention --dry-run     say what is past its term, by kind; without --dry-run it goes now, not tonight
            ./run.sh help                    these words

            docs/import.md describes the files, docs/operating.md the settings.""";

    /** Serve the application until it is stopped. */
    record Serve() implements Command {}

    /** Say what can be asked for. */
    record Help() implements Command {}

    /** Time the ranked lists over that many candidates. */
    record Bench(String what, int candidates) implements Command {}

    /** Time the assignment of a large cohort. */
    record BenchCohort() implements Command {}

    /** Measure the linking of free text on a labelled set. */
    record LinkEval(Path folder) implements Command {}

    /** Check every expectation of a folder's cases. */
    record Casebook(Path folder) implements Command {

        /** @throws StartRefused when the folder is not there, or holds no case */
        void requireCases() {
            if (!RunCasebook.hasCases(folder)) {
                throw new StartRefused(
                        "The folder " + folder + " holds no case (*.yaml). Name the folder of a casebook.");
            }
        }
    }

    /** Check the chain of the audit log. */
    record VerifyAudit() implements Command {}

    /** Make an administrator: how the first one comes to be. */
    record Admin(String name, String phone) implements Command {}

    /** Let go of what is past its term, or only say what would go. */
    record Retention(boolean dryRun) implements Command {}

    /** Bring bundles of ESCO into the taxonomy. */
    record ImportEsco(List<Path> zips) implements Command {
        public ImportEsco {
            zips = List.copyOf(zips);
        }

        /** @throws StartRefused when one is not there */
        void requireFiles() {
            zips.stream().filter(zip -> !Files.isRegularFile(zip)).findFirst().ifPresent(missing -> {
                throw new StartRefused("There is no file " + missing + ".");
            });
        }
    }

    /** Bring a file of the organisation register in; a whole one tells also what is gone. */
    record ImportRegister(Path file, boolean dryRun, boolean whole) implements Command {

        /** @throws StartRefused when it is not there */
        void requireFile() {
            if (!Files.isRegularFile(file)) {
                throw new StartRefused("There is no file " + file + ".");
            }
        }
    }

    /** Bring a file of published figures on labour in. */
    record ImportLabourFacts(Path file, boolean dryRun) implements Command {

        /** @throws StartRefused when it is not there */
        void requireFile() {
            if (!Files.isRegularFile(file)) {
                throw new StartRefused("There is no file " + file + ".");
            }
        }
    }

    /** Time the import of the organisation register, or the lights of workplaces. */
    record BenchFirms(String what, int rows) implements Command {}

    record Import(Path folder, boolean dryRun) implements Command {

        /** @throws StartRefused when the folder is not there, or holds nothing to import */
        void requireFiles() {
            if (!Files.isDirectory(folder)) {
                throw new StartRefused("There is no folder " + folder + ".");
            }
            if (!ImportFolder.hasFiles(folder)) {
                throw new StartRefused(
                        "The folder " + folder
                                + " holds nothing to import: no offices.csv, employers.csv, places.csv or candidates.csv, and no case (*.yaml).");
            }
        }
    }

    /** @throws StartRefused for words that mean nothing here */
    static Command parse(String[] args) {
        if (args.length == 0) {
            return new Serve();
        }
        List<String> rest = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
        return switch (args[0]) {
            case "help", "--help", "-h" -> new Help();
            case "import" -> {
                boolean dryRun = rest.remove("--dry-run");
                if (rest.size() != 1 || rest.getFirst().startsWith("--")) {
                    throw new StartRefused("Name one folder: ./run.sh import FOLDER [--dry-run]");
                }
                yield new Import(Path.of(rest.getFirst()), dryRun);
            }
            case "import-esco" -> {
                if (rest.isEmpty() || rest.stream().anyMatch(word -> word.startsWith("--"))) {
                    throw new StartRefused("Name the zips of the bundle: ./run.sh import-esco ZIP...");
                }
                yield new ImportEsco(rest.stream().map(Path::of).toList());
            }
            case "import-register" -> importRegister(rest);
            case "import-labour-facts" -> {
                boolean dryRun = rest.remove("--dry-run");
                if (rest.size() != 1 || rest.getFirst().startsWith("--")) {
                    throw new StartRefused("Name one file: ./run.sh import-labour-facts FILE [--dry-run]");
                }
                yield new ImportLabourFacts(Path.of(rest.getFirst()), dryRun);
            }
            case "bench" -> bench(rest);
            case "link-eval" -> {
                if (rest.size() != 1 || rest.getFirst().startsWith("--")) {
                    throw new StartRefused("Name one folder: ./run.sh link-eval FOLDER");
                }
                yield new LinkEval(Path.of(rest.getFirst()));
            }
            case "casebook" -> {
                if (rest.size() != 1 || rest.getFirst().startsWith("--")) {
                    throw new StartRefused("Name one folder: ./run.sh casebook FOLDER");
                }
                yield new Casebook(Path.of(rest.getFirst()));
            }
            case "verify-audit" -> {
                if (!rest.isEmpty()) {
                    throw new StartRefused("verify-audit takes no more words: ./run.sh verify-audit");
                }
                yield new VerifyAudit();
            }
            case "admin" -> admin(rest);
            case "retention" -> {
                boolean dryRun = rest.remove("--dry-run");
                if (!rest.isEmpty()) {
                    throw new StartRefused("retention takes one more word at most: ./run.sh retention [--dry-run]");
                }
                yield new Retention(dryRun);
            }
            default -> throw new StartRefused("There is no command " + args[0] + ".\n\n" + HELP);
        };
    }

    private static Command admin(List<String> words) {
        int longest = 120;
        boolean right = words.size() == 2
                && !words.get(0).isBlank()
                && words.get(0).length() <= longest
                && words.get(1).matches("\\+[0-9]{8,15}");
        if (!right) {
            throw new StartRefused(
                    "Name the person, and the direct number with country code: ./run.sh admin \"Kari Nordmann\" +4740000000");
        }
        return new Admin(words.get(0).strip(), words.get(1));
    }

    private static Command importRegister(List<String> words) {
        boolean dryRun = words.remove("--dry-run");
        boolean whole = words.remove("--whole");
        if (words.size() != 1 || words.getFirst().startsWith("--")) {
            throw new StartRefused("Name one file: ./run.sh import-register FILE [--dry-run] [--whole]");
        }
        return new ImportRegister(Path.of(words.getFirst()), dryRun, whole);
    }

    private static Command bench(List<String> words) {
        int most = 1_000_000;
        Map<String, Integer> firms = Map.of("register", 200_000, "lights", 100_000, "workplaces", 200_000);
        if (words.size() == 1 && firms.containsKey(words.getFirst())) {
            return new BenchFirms(words.getFirst(), firms.get(words.getFirst()));
        }
        if (words.size() == 3
                && firms.containsKey(words.getFirst())
                && words.get(1).equals("--rows")
                && words.get(2).matches("[1-9][0-9]{0,6}")) {
            return new BenchFirms(words.getFirst(), Integer.parseInt(words.get(2)));
        }
        if (words.equals(List.of("cohort"))) {
            return new BenchCohort();
        }
        Map<String, Integer> usual = Map.of("match", 100_000, "engine", most);
        if (words.size() == 1 && usual.containsKey(words.getFirst())) {
            return new Bench(words.getFirst(), usual.get(words.getFirst()));
        }
        if (words.size() == 3
                && usual.containsKey(words.getFirst())
                && words.get(1).equals("--candidates")) {
            try {
                int candidates = Integer.parseInt(words.get(2));
                if (candidates > 0 && candidates <= most) {
                    return new Bench(words.getFirst(), candidates);
                }
            } catch (NumberFormatException e) {
                // told below, as a number out of range is
            }
        }
        throw new StartRefused(
                "Say what to time: ./run.sh bench cohort, ./run.sh bench register or lights [--rows N], or ./run.sh bench match or engine"
                        + " [--candidates N], N from 1 to " + most);
    }
}
