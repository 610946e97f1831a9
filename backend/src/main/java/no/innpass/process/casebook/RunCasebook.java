package no.innpass.process.casebook;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Checks every expectation of every case of a folder (MAT-39). Needs a throw-away database: each case, and each variant, has it for
 * itself.
 */
@Singleton
public class RunCasebook {
    private final Map<String, Check> checks = new HashMap<>();
    private final CaseStage stage;
    private final CasePeople people;
    private final Doors doors;
    private final PlayEvents events;

    RunCasebook(List<Check> checks, CaseStage stage, CasePeople people, Doors doors, PlayEvents events) {
        checks.forEach(check -> this.checks.put(check.kind(), check));
        this.stage = stage;
        this.people = people;
        this.doors = doors;
        this.events = events;
    }

    /** True when the folder has a case. */
    public static boolean hasCases(Path folder) {
        return Files.isDirectory(folder) && !files(folder).isEmpty();
    }

    /**
     * Runs the folder; one broken case hides no other.
     *
     * @param out takes each line of the report as soon as it is known
     */
    public CasebookReport run(Path folder, Consumer<String> out) {
        doors.open();
        String adviser = people.adviser();
        CasebookReport report = new CasebookReport();
        for (Path file : files(folder)) {
            int before = report.lines().size();
            report.startCase();
            try {
                run(CaseTree.read(file), adviser, report);
            } catch (WrongCase wrong) {
                report.broken(String.valueOf(file.getFileName()), wrong.told());
            }
            report.lines().stream().skip(before).map(String::valueOf).forEach(out);
        }
        report.summary().forEach(out);
        return report;
    }

    /** A state of the case: a variant, and the last event played; empty for the case as it is told, before any event. */
    private record State(String variant, String event) {
        static State of(Expectation expectation) {
            boolean played = expectation.ofMatching() || expectation.kind().equals("never_contains");
            return new State(
                    expectation.find("when").orElse(""),
                    played ? expectation.find("after").orElse("") : "");
        }
    }

    /** Each state of the case is put on the stage once, whatever is asked of it. */
    private void run(CaseTree tree, String adviser, CasebookReport report) {
        Map<State, List<Expectation>> states = new LinkedHashMap<>();
        states.put(new State("", ""), new ArrayList<>());
        tree.expectations()
                .forEach(one -> states.computeIfAbsent(State.of(one), state -> new ArrayList<>())
                        .add(one));
        states.forEach((state, expectations) -> {
            try {
                Scene scene = scene(tree, state, adviser);
                expectations.forEach(one -> report.add(tree.id(), one, outcome(scene, one)));
            } catch (WrongCase wrong) {
                if (state.variant().isEmpty() && state.event().isEmpty()) {
                    throw wrong;
                }
                expectations.forEach(one -> report.add(tree.id(), one, new Outcome.Broken(wrong.told())));
            } catch (CaseCodes.NotThere notThere) {
                expectations.forEach(one -> report.add(tree.id(), one, new Outcome.NotBuilt(notThere.told())));
            }
        });
    }

    private Scene scene(CaseTree tree, State state, String adviser) {
        CaseTree copy = state.variant().isEmpty() ? tree : tree.with(tree.variant(state.variant()));
        CaseTree played = state.event().isEmpty() ? copy : events.until(copy, state.event());
        return new Scene(played, stage.alone(played), doors, adviser);
    }

    private Outcome outcome(Scene scene, Expectation expectation) {
        try {
            Optional<Check> check = Optional.ofNullable(checks.get(expectation.kind()));
            if (check.isEmpty()) {
                return new Outcome.NotBuilt(
                        "nothing here answers expectations of the kind " + expectation.kind() + " yet");
            }
            return expectation.find("at").isPresent()
                    ? new Outcome.NotBuilt("no clock is moved here yet")
                    : check.get().check(scene, expectation);
        } catch (WrongCase wrong) {
            return new Outcome.Broken(wrong.told());
        } catch (CaseCodes.NotThere notThere) {
            return new Outcome.NotBuilt(notThere.told());
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read.", e);
        }
    }
}
