package no.innpass.candidate.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a section, each with its pointer. Not thread-safe: one for each check. */
public final class FactCheck {
    private final Concepts concepts;
    private final List<FieldProblem> problems = new ArrayList<>();
    private String at = "";

    FactCheck(Concepts concepts) {
        this.concepts = concepts;
    }

    /** What follows is about this part of the section, such as {@code /resources/0}. */
    FactCheck at(String pointer) {
        at = pointer;
        return this;
    }

    public void that(boolean holds, String field, String code) {
        if (!holds) {
            problems.add(new FieldProblem(at + "/" + field, code));
        }
    }

    /** The code, where there is one, is a concept of one of the kinds. */
    public void concept(@Nullable String code, String field, ConceptKind... kinds) {
        if (code != null) {
            boolean known = concepts.byCode(code)
                    .map(Concept::kind)
                    .filter(kind -> Arrays.asList(kinds).contains(kind))
                    .isPresent();
            that(known, field, "UNKNOWN_CONCEPT");
        }
    }

    /** Exactly one of a code and a phrase of the candidate's own (CAN-04). */
    public void conceptOrPhrase(@Nullable String concept, @Nullable String phrase) {
        that((concept == null) != (phrase == null), "concept", "CONCEPT_OR_PHRASE");
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }
}
