package no.innpass.employer.choice;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an office looks at before it places somebody at a workplace for the first time.
 *
 * @param mayWrite the reader may change them
 * @param by name of who wrote them; absent while they are the four that hold at first
 * @param version for If-Match; 0 while they are those four
 */
@Serdeable
public record PrinciplesView(
        UUID officeId,
        String office,
        List<Principle> principles,
        boolean mayWrite,
        @Nullable String by,
        @Nullable LocalDate on,
        int version) {}
