package no.innpass.matching.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import no.innpass.matching.demand.CanState;
import no.innpass.matching.demand.ContractSteps;
import no.innpass.shared.ContractType;

/** Whether this contract can follow for this candidate, and what stands before it (MAT-11, MAT-12). */
@Serdeable
public record ContractView(ContractType type, CanState state, List<BeforeView> before) {

    /**
     * One must that is not met.
     *
     * @param reach named MustReach in the API
     */
    @Serdeable
    public record BeforeView(String code, Map<String, Object> params, ContractSteps.Reach reach, List<WayView> ways) {}
}
