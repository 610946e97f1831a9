package no.innpass.candidate;

import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.FactState;
import no.innpass.shared.NumberSet;
import no.innpass.shared.PackedReader;
import no.innpass.shared.PackedWriter;
import org.jspecify.annotations.Nullable;

/**
 * One certificate, licence or education of a candidate (CAN-06), or the answer that there is none, by itself.
 *
 * @param concept number of the credential in the taxonomy
 * @param state VALUE exactly when {@code certificate} is there
 * @param date when it was, or will be, obtained; {@link Days#NONE} if not stated
 * @param validUntil last valid day; {@link Days#NONE} for no end
 */
public record CertificateFact(
        int concept, FactState state, @Nullable CertificateState certificate, int date, int validUntil) {
    public CertificateFact {
        NumberSet.requireConcept(concept);
        Days.requireDay(date);
        Days.requireDay(validUntil);
        if ((state == FactState.VALUE) != (certificate != null)) {
            throw new IllegalArgumentException("a certificate state goes with VALUE, and only with it");
        }
    }

    public static CertificateFact of(int concept, CertificateState certificate, int date, int validUntil) {
        return new CertificateFact(concept, FactState.VALUE, certificate, date, validUntil);
    }

    /** The bare answer NONE, NOT_ASKED or DECLINED. */
    public static CertificateFact answer(int concept, FactState state) {
        return new CertificateFact(concept, state, null, Days.NONE, Days.NONE);
    }

    void pack(PackedWriter out) {
        out.count(concept).choice(state).choice(certificate).count(date).count(validUntil);
    }

    static CertificateFact unpack(PackedReader in) {
        return new CertificateFact(
                in.size(), in.choice(FactState.class), in.choiceOrNull(CertificateState.class), in.size(), in.size());
    }
}
