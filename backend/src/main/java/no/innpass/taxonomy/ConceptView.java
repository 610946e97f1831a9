package no.innpass.taxonomy;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.platform.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * A concept as a picker shows it.
 *
 * @param label preferred name in the asked language
 * @param matched the name that the typed words were found in, where it is not the label
 * @param legalOnly may be asked for only where a law does
 */
@Serdeable
record ConceptView(
        String code,
        ConceptKind kind,
        String label,
        @Nullable String matched,
        @Nullable CertificateType certificateType,
        boolean legalOnly) {

    static ConceptView of(Concept concept, Language language) {
        return of(new ConceptHit(concept, concept.label(language)), language);
    }

    static ConceptView of(ConceptHit hit, Language language) {
        Concept concept = hit.concept();
        String label = concept.label(language);
        return new ConceptView(
                concept.code(),
                concept.kind(),
                label,
                hit.matched().equals(label) ? null : hit.matched(),
                concept.certificateType(),
                concept.legalOnly());
    }
}
