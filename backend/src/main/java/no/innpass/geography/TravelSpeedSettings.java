package no.innpass.geography;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import no.innpass.platform.settings.Settings;

/**
 * Reads the numbers of the travel formula once, when the first journey is asked for: minutes stand in tables that the index
 * queries share, so that a changed setting holds from the next start on, for all pairs at once.
 */
@Factory
class TravelSpeedSettings {

    @Singleton
    TravelSpeeds travelSpeeds(Settings settings) {
        return new TravelSpeeds(
                settings.integer("travel.detourPercent"),
                settings.integer("travel.carKmh"),
                settings.integer("travel.publicKmh"),
                settings.integer("travel.bicycleKmh"),
                settings.integer("travel.walkKmh"),
                settings.integer("travel.startMinutes"));
    }
}
