package no.innpass.taxonomy;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.innpass.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * One concept with its names and relatives.
 *
 * @param labels preferred name by language
 * @param synonyms other names in the asked language
 * @param styrk STYRK-08 code of an occupation
 * @param near neighbours
 * @param occupations those that a task or skill belongs to
 * @param shows what the holder of a credential has shown as well
 * @param retired no longer proposed
 */
@Serdeable
record ConceptDetailView(
        String code,
        ConceptKind kind,
        String label,
        Map<String, String> labels,
        List<String> synonyms,
        @Nullable String styrk,
        @Nullable CertificateType certificateType,
        boolean legalOnly,
        boolean retired,
        List<ConceptView> near,
        List<ConceptView> occupations,
        List<ConceptView> shows) {

    static ConceptDetailView of(Concept concept, Concepts concepts, Language language) {
        Map<String, String> labels = new TreeMap<>();
        concept.labels().stream()
                .filter(ConceptLabel::preferred)
                .forEach(label -> labels.put(label.language(), label.text()));
        List<String> synonyms = concept.labels().stream()
                .filter(label -> !label.preferred() && label.language().equals(language.code()))
                .map(ConceptLabel::text)
                .toList();
        int number = concept.number();
        return new ConceptDetailView(
                concept.code(),
                concept.kind(),
                concept.label(language),
                labels,
                synonyms,
                concept.styrk(),
                concept.certificateType(),
                concept.legalOnly(),
                concept.retired(),
                views(concepts.neighbours(number).stream(), concepts, language),
                views(concepts.occupations(number).stream(), concepts, language),
                views(concepts.shownBy(number).stream().skip(1), concepts, language));
    }

    private static List<ConceptView> views(Stream<Integer> numbers, Concepts concepts, Language language) {
        return numbers.flatMap(number -> concepts.byNumber(number).stream())
                .map(concept -> ConceptView.of(concept, language))
                .toList();
    }
}
