package no.innpass.geography;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.Slice;

/** Places to choose a home or a workplace from: public facts, open to everybody who is logged in. */
@Controller("/api/v1/areas")
class AreaController {
    private final Areas areas;

    AreaController(Areas areas) {
        this.areas = areas;
    }

    /** Search as you type: beginning of a place's or municipality's name, or a post code. One page, no cursor: type more instead. */
    @Get
    Slice<AreaView> search(
            @QueryValue @NotBlank @Size(max = 80) String query,
            @QueryValue(defaultValue = "10") @Min(1) @Max(50) int limit) {
        return new Slice<>(areas.search(query, limit).stream().map(AreaView::of).toList(), null);
    }

    @Get("/{number}")
    AreaView one(@Min(0) @Max(Short.MAX_VALUE) int number) {
        return areas.byNumber(number).map(AreaView::of).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
