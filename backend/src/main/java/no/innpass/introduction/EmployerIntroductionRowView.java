package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the employer's list; nothing of the person stands in it. */
@Serdeable
public record EmployerIntroductionRowView(
        UUID id,
        UUID placeId,
        String placeTitle,
        IntroductionState state,
        EmployerIntroductionView.@Nullable Turn waitingFor) {}
