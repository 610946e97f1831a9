package no.innpass.process.importing.casebook;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innpass.candidate.CandidateImport;
import no.innpass.geography.Areas;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.platform.importing.ProgressBar;
import no.innpass.platform.time.BusinessClock;
import no.innpass.process.importing.Assignments;
import no.innpass.process.importing.ImportPlan;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Reads cases into the plan. */
@Singleton
public class ReadCases {
    private final CaseForm form = new CaseForm();
    private final Concepts concepts;
    private final Areas areas;
    private final CandidateImport candidates;
    private final BusinessClock clock;

    ReadCases(Concepts concepts, Areas areas, CandidateImport candidates, BusinessClock clock) {
        this.concepts = concepts;
        this.areas = areas;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Adds every candidate and workplace of the cases to the plan and everything that is wrong to the errors. */
    public void read(List<Path> files, ImportPlan plan, Assignments assignments, ImportErrors errors) {
        CaseWords words = new CaseWords(concepts, areas, errors);
        CaseNumbers numbers = new CaseNumbers(errors);
        ReadCaseWorkplace workplaces = new ReadCaseWorkplace(words, numbers, plan, assignments, clock.today());
        ReadCaseCandidate people = new ReadCaseCandidate(words, plan, assignments, candidates, errors, clock.today());
        Map<String, String> ids = new HashMap<>();
        @Nullable ProgressBar bar = files.isEmpty() ? null : new ProgressBar("Cases", files.size());
        for (Path file : files) {
            Optional<CaseNode> root = CaseNode.read(file, errors);
            root.filter(one -> isWhole(one, ids, errors)).ifPresent(one -> {
                String id = one.text("id").orElseThrow();
                one.list("workplaces").forEach(workplace -> workplaces.read(id, workplace));
                one.list("candidates").forEach(candidate -> people.read(id, candidate, workplaces));
            });
            if (bar != null) {
                bar.step();
            }
        }
    }

    /** The form holds as the case is told, and once more with its assumptions on top. */
    private boolean isWhole(CaseNode root, Map<String, String> ids, ImportErrors errors) {
        ImportErrors own = new ImportErrors();
        form.check(root, own);
        if (own.isEmpty()) {
            LayAssumptions.on(root, own);
            form.check(root, own);
        }
        Optional<String> id = root.text("id");
        if (id.filter(text -> text.matches("[a-z0-9-]{1,80}")).isEmpty()) {
            own.add(root.file(), root.line(), "id", "REQUIRED", "1 to 80 small letters, digits and hyphens");
        } else if (ids.put(id.get(), root.file()) != null) {
            own.add(root.file(), root.line(), "id", "TWICE", "each case once");
        }
        localIds(root, "candidates", own);
        localIds(root, "workplaces", own);
        own.sorted().forEach(errors::add);
        return own.isEmpty();
    }

    private static void localIds(CaseNode root, String list, ImportErrors errors) {
        Map<String, Integer> seen = new HashMap<>();
        for (CaseNode item : root.list(list)) {
            String id = item.text("id").orElse("");
            if (!id.matches("[a-z0-9]{1,20}")) {
                errors.add(root.file(), item.line(), list + "[].id", "REQUIRED", "1 to 20 small letters and digits");
            } else if (seen.put(id, item.line()) != null) {
                errors.add(root.file(), item.line(), list + "[].id", "TWICE", "each id once in a case");
            }
        }
    }
}
