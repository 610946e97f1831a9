package no.innpass.employer;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.settings.Settings;

/** {@link LightRule} with the settings that are in force today. */
@Singleton
class LightsNow {
    private final Settings settings;

    LightsNow(Settings settings) {
        this.settings = settings;
    }

    LightRule rule() {
        List<Integer> set =
                settings.integers("light.greenDays", "light.greyDays", "light.maxRequests30d", "crm.windowMonths");
        return new LightRule(set.get(0), set.get(1), set.get(2), set.get(3));
    }
}
