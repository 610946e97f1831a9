package no.innpass.matching.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Codes of concepts in links, as numbers in documents, and back. */
@Singleton
class Codes {
    private final Concepts concepts;

    Codes(Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * Numbers of the codes.
     *
     * @param field of the request, named where a code is wrong
     * @throws Refused INVALID_INPUT for a code that is no concept's, or one that only a law may ask for (HR-1)
     */
    List<Integer> numbers(@Nullable Collection<String> codes, String field) {
        return orNone(codes).stream()
                .map(code -> concepts.byCode(code)
                        .filter(concept -> !concept.legalOnly())
                        .map(Concept::number)
                        .orElseThrow(() -> new Refused(new CommonProblem.InvalidInput(field, "NOT_VALID"))))
                .toList();
    }

    @Nullable String code(long number) {
        return concepts.byNumber((int) number).map(Concept::code).orElse(null);
    }

    /** Null for an occupation of a place: what a tag names is a task or a skill. */
    @Nullable String taskCode(long number) {
        return concepts.byNumber((int) number)
                .filter(concept -> concept.kind() == ConceptKind.TASK || concept.kind() == ConceptKind.SKILL)
                .map(Concept::code)
                .orElse(null);
    }

    String name(String code, Language language) {
        return concepts.byCode(code).map(concept -> concept.label(language)).orElse(code);
    }

    ConceptKind kind(int number) {
        return concepts.byNumber(number).map(Concept::kind).orElse(ConceptKind.TASK);
    }

    /** A language that somebody speaks beside Norwegian and English, as skills of interpreters are. */
    boolean isTongue(int number) {
        return kind(number) == ConceptKind.SKILL
                && concepts.byCode("interpreter")
                        .filter(interpreter -> concepts.occupations(number).contains(interpreter.number()))
                        .isPresent();
    }

    Concepts all() {
        return concepts;
    }

    static <T> Set<T> orNone(@Nullable Collection<T> values) {
        return new LinkedHashSet<>(Optional.ofNullable(values).orElse(List.of()));
    }
}
