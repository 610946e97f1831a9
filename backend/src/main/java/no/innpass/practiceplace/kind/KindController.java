package no.innpass.practiceplace.kind;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.innpass.platform.audit.NotAudited;

/** The kinds of placement and their rules, for those who post places (PLC-02). */
@Controller("/api/v1/placement-kinds")
@Tag(name = "practice-places")
@ExecuteOn(TaskExecutors.BLOCKING)
@NotAudited("Rules of kinds, the same for everybody. Nothing of a candidate.")
class KindController {
    private final KindRules kinds;

    KindController(KindRules kinds) {
        this.kinds = kinds;
    }

    /** In their order. */
    @Get
    List<KindRule> placementKinds() {
        return kinds.all();
    }
}
