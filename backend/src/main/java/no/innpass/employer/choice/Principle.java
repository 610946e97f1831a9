package no.innpass.employer.choice;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at in a workplace.
 *
 * @param title absent where the principle says what its kind says; never absent for OTHER
 * @param explanation as {@code title}; may be absent also beside a title
 */
@Serdeable
public record Principle(
        @NotNull PrincipleKind kind,

        @FreeText(Audience.HEARD) @Nullable @Size(max = 100) String title,

        @FreeText(Audience.HEARD) @Nullable @Size(max = 500) String explanation) {

    public Principle {
        title = Words.orNone(title);
        explanation = Words.orNone(explanation);
    }

    static Principle standing(PrincipleKind kind) {
        return new Principle(kind, null, null);
    }
}
