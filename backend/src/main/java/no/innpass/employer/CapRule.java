package no.innpass.employer;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.function.IntUnaryOperator;
import no.innpass.platform.settings.Settings;
import org.jspecify.annotations.Nullable;

/** {@link PracticeCap} with the share that is in force today. */
@Singleton
class CapRule {
    private final Settings settings;

    CapRule(Settings settings) {
        this.settings = settings;
    }

    /** Persons at the same time; absent while the employees are not known. */
    @Nullable Integer of(@Nullable Integer employees) {
        return employees == null ? null : today().applyAsInt(employees);
    }

    /** The same for many, with one question to the settings. */
    IntUnaryOperator today() {
        BigDecimal share = new BigDecimal(settings.text("cap.simultaneousShare"));
        return employees -> PracticeCap.of(employees, share);
    }
}
