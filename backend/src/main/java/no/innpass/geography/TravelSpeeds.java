package no.innpass.geography;

import no.innpass.shared.TravelMeans;

/**
 * The numbers of the travel formula (MAT-36). The formula is shown to users, so it holds nothing else.
 *
 * @param detourPercent length of the way in percent of the straight line
 * @param carKmh speed in km/h, like the three that follow; above 0
 * @param startMinutes added once to every journey
 */
public record TravelSpeeds(
        int detourPercent, int carKmh, int publicKmh, int bicycleKmh, int walkKmh, int startMinutes) {
    /** The defaults of the settings: 1.3, 60, 30, 15 and 5 km/h, 5 minutes. */
    public static final TravelSpeeds STANDARD = new TravelSpeeds(130, 60, 30, 15, 5, 5);

    public TravelSpeeds {
        if (detourPercent < 100
                || startMinutes < 0
                || Math.min(Math.min(carKmh, publicKmh), Math.min(bicycleKmh, walkKmh)) < 1) {
            throw new IllegalArgumentException(
                    "Not a way to travel: detour below 100 %, a speed below 1 km/h or minutes below 0");
        }
    }

    public int kmh(TravelMeans means) {
        return switch (means) {
            case CAR -> carKmh;
            case PUBLIC -> publicKmh;
            case BICYCLE -> bicycleKmh;
            case WALK -> walkKmh;
        };
    }

    /**
     * Straight line x detour / speed + start, rounded half up to whole minutes: 20 km by car is 31.
     *
     * @param straightKm 0 or more
     */
    public int minutes(double straightKm, TravelMeans means) {
        double onTheWay = straightKm * detourPercent * 60 / (100.0 * kmh(means));
        return (int) Math.floor(onTheWay + startMinutes + 0.5);
    }
}
