package no.innpass.taxonomy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innpass.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * One task, skill, occupation or credential.
 *
 * @param number 1 to 32767, for packed facts; never changed, never given to another concept
 * @param code words in lower case with hyphens, for people and wires; never changed
 * @param styrk code of STYRK-08, four digits, for an occupation that has one
 * @param certificateType for a credential; null for an education
 * @param legalOnly may be asked for only where a law does, and never stands in points, index or filters (HR-1)
 * @param retired no longer proposed; facts that hold it stay readable
 * @param labels each language's preferred name first, synonyms in the order of the list
 */
public record Concept(
        int number,
        String code,
        ConceptKind kind,
        @Nullable String styrk,
        @Nullable CertificateType certificateType,
        boolean legalOnly,
        boolean retired,
        List<ConceptLabel> labels) {

    public Concept {
        labels = List.copyOf(labels);
    }

    /** The preferred name in the language, else in bokmål, English, or the first language of all that has one; else the code. */
    public String label(Language language) {
        return preferred(language.code())
                .or(() -> preferred(Language.NB.code()))
                .or(() -> preferred(Language.EN.code()))
                .or(() -> labels.stream()
                        .filter(ConceptLabel::preferred)
                        .min(Comparator.comparing(ConceptLabel::language))
                        .map(ConceptLabel::text))
                .orElse(code);
    }

    /** The preferred name in just this language. */
    public Optional<String> preferred(String language) {
        return labels.stream()
                .filter(label -> label.preferred() && label.language().equals(language))
                .map(ConceptLabel::text)
                .findFirst();
    }
}
