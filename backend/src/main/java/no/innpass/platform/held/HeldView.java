package no.innpass.platform.held;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything held, for machines: tables and columns as they are kept.
 *
 * @param candidateId the id under which it is held
 */
@Serdeable
public record HeldView(Instant takenAt, UUID candidateId, List<Section> sections) {

    /** What one part of the process holds. */
    @Serdeable
    @io.swagger.v3.oas.annotations.media.Schema(name = "HeldSectionView")
    public record Section(HeldSection section, List<Part> parts) {}

    /** Rows of one table; a part without rows is there too, so that one sees that nothing is held. */
    @Serdeable
    @io.swagger.v3.oas.annotations.media.Schema(name = "HeldPartView")
    public record Part(String name, List<Map<String, Object>> rows) {}
}
