package no.innpass.followup.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.innpass.Requirement;
import no.innpass.followup.workload.HideOffices.Size;
import org.junit.jupiter.api.Test;

@Requirement({"PRI-15", "REP-02"})
class HideOfficesTest {

    @Test
    void oneSmallOfficeTakesTheNextSmallestAlong() {
        List<Size<String>> offices =
                List.of(new Size<>("a", "OSLO", 9), new Size<>("b", "OSLO", 2), new Size<>("c", "OSLO", 4));
        assertThat(HideOffices.hidden(offices, 3)).isEqualTo(Set.of("b", "c"));
    }

    @Test
    void severalSmallOnesHideOneAnother() {
        List<Size<String>> offices =
                List.of(new Size<>("a", "OSLO", 9), new Size<>("b", "OSLO", 2), new Size<>("c", "OSLO", 0));
        assertThat(HideOffices.hidden(offices, 3)).isEqualTo(Set.of("b", "c"));
    }

    @Test
    void aSmallOfficeAloneInItsRegionIsHiddenAlone() {
        assertThat(HideOffices.hidden(List.of(new Size<>("a", "OSLO", 1), new Size<>("b", "NORD_NORGE", 5)), 3))
                .isEqualTo(Set.of("a"));
    }
}
