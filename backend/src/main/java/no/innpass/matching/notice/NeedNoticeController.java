package no.innpass.matching.notice;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import no.innpass.platform.audit.NotAudited;
import no.innpass.platform.security.Actor;

/** New needs for the caller (MAT-38). */
@Controller("/api/v1/need-notices")
@Tag(name = "matching")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Places and numbers; which candidates they are stands in the list of the place.")
class NeedNoticeController {
    private final ReadNotices readNotices;

    NeedNoticeController(ReadNotices readNotices) {
        this.readNotices = readNotices;
    }

    @Get
    NeedNoticesView mine(Actor actor) {
        return readNotices.mine(actor);
    }

    /** The caller has opened the place, or wants to hear no more of it. */
    @Post("/{id}/seen")
    @Status(HttpStatus.NO_CONTENT)
    void seen(Actor actor, UUID id) {
        readNotices.seen(actor, id);
    }
}
