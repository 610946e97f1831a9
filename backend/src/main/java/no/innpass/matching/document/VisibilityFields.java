package no.innpass.matching.document;

import java.util.List;
import no.innpass.candidate.CandidateVisibility;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;

/** Fields of a candidate document that say who may see the person at all; no criterion, gate or condition reads them. */
public final class VisibilityFields {
    public static final Field OFFICE = Field.keys("office");
    public static final Field PROVIDERS = Field.keys("providers");
    public static final Field VISIBLE = Field.marks("visible");

    /** Value of {@link #VISIBLE}: named staff only. */
    public static final int PROTECTED = 1;
    /** Value of {@link #VISIBLE}: consents to the anonymous card. */
    public static final int ANONYMOUS_CARD = 2;

    private VisibilityFields() {}

    public static List<Field> all() {
        return List.of(OFFICE, PROVIDERS, VISIBLE);
    }

    /** These fields alone. */
    public static Document document(CandidateVisibility visibility) {
        return fill(Document.builder(), visibility).build();
    }

    public static Document.Builder fill(Document.Builder document, CandidateVisibility visibility) {
        return document.keys(OFFICE, List.of(visibility.office()))
                .keys(PROVIDERS, visibility.providers())
                .set(
                        VISIBLE,
                        new Keys(2)
                                .addIf(visibility.protectedIdentity(), PROTECTED)
                                .addIf(visibility.anonymousCard(), ANONYMOUS_CARD)
                                .toArray());
    }
}
