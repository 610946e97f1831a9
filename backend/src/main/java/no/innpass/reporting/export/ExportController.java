package no.innpass.reporting.export;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import no.innpass.platform.audit.Audited;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.audit.Sight;
import no.innpass.platform.security.Actor;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;

/** Exports without names, and their register (PRI-13). */
@Controller("/api/v1/exports")
@Tag(name = "statistics")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportController {
    private final MakeExport make;
    private final ShowExports show;

    ExportController(MakeExport make, ShowExports show) {
        this.make = make;
        this.show = show;
    }

    /** Who took what, when and why; newest first. */
    @Get("{?cursor,limit}")
    @Audited(sight = Sight.EXPORT, purpose = Purpose.STATISTICS)
    Slice<ExportRowView> exports(
            @QueryValue @Nullable @Size(max = Cursor.LONGEST) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return show.list(cursor, limit);
    }

    /** Takes an export. The file is in the answer and kept nowhere: the same request gives another file with other ids. */
    @Post
    @Status(HttpStatus.CREATED)
    @Audited(sight = Sight.EXPORT, purpose = Purpose.STATISTICS, words = true)
    ExportView export(Actor actor, @Body @Valid ExportRequest request) {
        return make.make(request, actor);
    }
}
