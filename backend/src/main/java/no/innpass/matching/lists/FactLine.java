package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.innpass.candidate.FactSource;
import no.innpass.shared.DataSource;
import org.jspecify.annotations.Nullable;

/** One fact that was compared, with where it comes from and from when (MAT-17). Source and date are absent for the place's side. */
@Serdeable
public record FactLine(
        String code,
        Map<String, Object> params,
        @Nullable DataSource source,
        @Nullable LocalDate recordedAt,
        boolean verified) {

    static FactLine of(Sentence sentence, Optional<FactSource> source) {
        return new FactLine(
                sentence.code(),
                sentence.params(),
                source.map(FactSource::source).orElse(null),
                source.map(FactSource::statedOn).orElse(null),
                source.map(FactSource::verified).orElse(false));
    }
}
