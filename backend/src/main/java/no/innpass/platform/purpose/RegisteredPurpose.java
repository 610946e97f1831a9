package no.innpass.platform.purpose;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register.
 *
 * @param from first day on which the basis is in force
 * @param until last such day; absent for no end
 * @param keeps how long: keys of settings with a period, or a word for a time without a number: {@link #WHILE_FOLLOWED_UP},
 *     {@link #WHILE_WE_WORK_TOGETHER}
 */
public record RegisteredPurpose(
        ProcessingPurpose purpose,
        List<LegalBasis> basis,
        LocalDate from,
        @Nullable LocalDate until,
        List<DataKind> data,
        List<ReceiverKind> receivers,
        List<String> keeps) {
    /** As long as the office follows the person up. */
    public static final String WHILE_FOLLOWED_UP = "WHILE_FOLLOWED_UP";

    /** As long as the firm takes part. */
    public static final String WHILE_WE_WORK_TOGETHER = "WHILE_WE_WORK_TOGETHER";

    /** @throws IllegalArgumentException for an entry that says too little, or rests on consent where that is no basis (PRI-06) */
    public RegisteredPurpose {
        basis = List.copyOf(basis);
        data = List.copyOf(data);
        receivers = List.copyOf(receivers);
        keeps = List.copyOf(keeps);
        if (basis.isEmpty() || data.isEmpty() || receivers.isEmpty() || keeps.isEmpty()) {
            throw new IllegalArgumentException(purpose + " names no basis, data, receiver or period");
        }
        if (basis.contains(LegalBasis.CONSENT) && !purpose.mayRestOnConsent()) {
            throw new IllegalArgumentException("Consent is no basis for " + purpose);
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(purpose + " ends before it begins");
        }
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether this period is a number that the settings hold. */
    public static boolean isSetting(String kept) {
        return !kept.equals(WHILE_FOLLOWED_UP) && !kept.equals(WHILE_WE_WORK_TOGETHER);
    }

    public boolean restsOnConsent() {
        return basis.contains(LegalBasis.CONSENT);
    }
}
