package no.innpass.platform.held;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Everything held, in words of one language. Parts without rows are left out; a section without parts says that nothing is held. */
@Serdeable
public record ReadableHeldView(Instant takenAt, List<Section> sections) {

    @Serdeable
    @Schema(name = "ReadableSectionView")
    public record Section(HeldSection section, String title, List<Part> parts) {}

    @Serdeable
    @Schema(name = "ReadablePartView")
    public record Part(String title, List<Row> rows) {}

    /** One thing that is held; nothing that is empty stands here. */
    @Serdeable
    @Schema(name = "ReadableRowView")
    public record Row(List<Item> items) {}

    @Serdeable
    @Schema(name = "ReadableItemView")
    public record Item(String name, String value) {}
}
