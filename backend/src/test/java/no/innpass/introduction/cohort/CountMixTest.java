package no.innpass.introduction.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("MAT-27")
class CountMixTest {

    @Test
    void smallNumbersAreHidden() {
        assertThat(shown(Map.of("A2", 6, "B1", 4, "B2", 2))).containsExactly("A2=6", "B1=null", "B2=null");
    }

    @Test
    void whereOneHiddenNumberCouldBeComputedTheNextSmallestIsHiddenToo() {
        assertThat(shown(Map.of("A2", 6, "B1", 5, "B2", 2))).containsExactly("A2=6", "B1=null", "B2=null");
    }

    @Test
    void whatNobodyHasIsLeftOut() {
        assertThat(shown(Map.of("A2", 6, "B1", 0))).containsExactly("A2=6");
    }

    private static List<String> shown(Map<String, Integer> counts) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.keySet().stream().sorted().forEach(code -> ordered.put(code, counts.getOrDefault(code, 0)));
        return CountMix.of(ordered, 5).stream()
                .map(one -> one.code() + "=" + one.people())
                .toList();
    }
}
