package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.innpass.candidate.profile.Section;
import no.innpass.geography.Areas;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.shared.Upserted;
import no.innpass.taxonomy.Concepts;

/** Door for imports: check first, then store inside the import's own transaction. */
@Singleton
public class CandidateImport {
    private final ImportCandidates importCandidates;
    private final Validator validator;
    private final Concepts concepts;
    private final Areas areas;

    CandidateImport(ImportCandidates importCandidates, Validator validator, Concepts concepts, Areas areas) {
        this.importCandidates = importCandidates;
        this.validator = validator;
        this.concepts = concepts;
        this.areas = areas;
    }

    /** Everything that is wrong with a section, with pointers into it ({@code /credentials/0/concept}); writes nothing. */
    public List<FieldProblem> problems(Section section) {
        List<FieldProblem> problems = new ArrayList<>();
        for (ConstraintViolation<Section> violation : validator.validate(section)) {
            String pointer = "/"
                    + violation.getPropertyPath().toString().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1");
            String rule = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            problems.add(new FieldProblem(
                            pointer, rule.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT))
                    .worded(violation.getMessage()));
        }
        if (problems.isEmpty()) {
            problems.addAll(UpdateResourceProfile.problems(section, concepts, areas));
        }
        return problems;
    }

    /**
     * Joins the caller's transaction; many at once spare most of the ways to the database. One outcome for each, in the same order.
     *
     * @param candidates each reference once; the sections are without problems
     */
    public List<Upserted> upsert(List<ImportedCandidate> candidates) {
        return importCandidates.upsert(candidates);
    }

    /** The same for one. */
    public Upserted upsert(ImportedCandidate candidate) {
        return upsert(List.of(candidate)).getFirst();
    }
}
