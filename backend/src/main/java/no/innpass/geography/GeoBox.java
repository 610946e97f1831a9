package no.innpass.geography;

import java.util.Optional;
import no.innpass.shared.GeoPoint;

/**
 * What a map shows: everything between two meridians and two parallels, edges included. Never over the date line, where Norway is not.
 *
 * @param west degrees, less than {@code east}
 * @param south degrees, less than {@code north}
 */
public record GeoBox(double west, double south, double east, double north) {
    private static final int EDGES = 4;

    /** Four numbers with commas between: west, south, east, north. Empty where they are not a box on the globe. */
    public static Optional<GeoBox> parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != EDGES) {
            return Optional.empty();
        }
        try {
            GeoBox box = new GeoBox(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            return box.isOnTheGlobe() ? Optional.of(box) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    public boolean contains(GeoPoint point) {
        return point.longitude() >= west
                && point.longitude() <= east
                && point.latitude() >= south
                && point.latitude() <= north;
    }

    /** False for what is no number too. */
    private boolean isOnTheGlobe() {
        return west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90;
    }
}
