package no.innpass.introduction;

import java.util.Optional;
import no.innpass.employer.recovery.WearReason;

/** Why an employer says no (INT-18): reasons about the work alone. OTHER needs words. */
public enum RefusalReason {
    NO_POSITION,
    TASKS_DO_NOT_FIT,
    LEGAL_DEMAND,
    LANGUAGE_FOR_TASK,
    HOURS,
    CAPACITY,
    TIMING,
    OTHER_CHOSEN,
    NO_SHOW,
    OTHER;

    /** What it says of the referral: that it did not fit the work. Empty where the reason is the employer's own (EMP-10). */
    Optional<WearReason> unsuitable() {
        return switch (this) {
            case TASKS_DO_NOT_FIT -> Optional.of(WearReason.TASKS_DO_NOT_FIT);
            case LEGAL_DEMAND -> Optional.of(WearReason.LEGAL_DEMAND);
            case LANGUAGE_FOR_TASK -> Optional.of(WearReason.LANGUAGE_FOR_TASK);
            case HOURS -> Optional.of(WearReason.HOURS);
            case NO_SHOW -> Optional.of(WearReason.NO_SHOW);
            case NO_POSITION, CAPACITY, TIMING, OTHER_CHOSEN, OTHER -> Optional.empty();
        };
    }
}
