package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the candidate's list.
 *
 * @param applied the reader applied, and was not asked first
 */
@Serdeable
public record MyOfferRowView(
        UUID id,
        String title,
        String workplace,
        IntroductionState state,
        MyOfferView.@Nullable Ask asks,
        @Nullable LocalDate dueOn,
        boolean applied) {}
