package no.innpass.practiceplace;

import java.util.List;
import java.util.Set;
import no.innpass.employer.Industry;
import no.innpass.employer.Light;
import no.innpass.shared.EnvironmentTrait;
import org.jspecify.annotations.Nullable;

/**
 * Which workplaces without a posted place are looked for (MAT-02).
 *
 * @param letters in the workplace's name; or it had one of the tasks
 * @param tasks codes that the letters mean as well, of earlier needs here
 * @param traits none is known to be missing, and one is known to be there; none asked: any
 * @param county two digits
 * @param stated it is told that people are needed
 * @param lights any of them; none asked: any light, and none
 * @param history somebody has finished a placement here, or a place was posted before
 */
public record QuietFilter(
        @Nullable String letters,
        List<String> tasks,
        Set<EnvironmentTrait> traits,
        @Nullable Industry industry,
        @Nullable String county,
        boolean stated,
        Set<Light> lights,
        boolean history) {
    public QuietFilter {
        tasks = List.copyOf(tasks);
        traits = Set.copyOf(traits);
        lights = Set.copyOf(lights);
    }
}
