package no.innpass.shared;

/**
 * A point on the globe in decimal degrees (WGS 84).
 *
 * @param latitude -90..90, north is positive
 * @param longitude -180..180, east is positive
 */
public record GeoPoint(double latitude, double longitude) {
    /** Mean radius of the earth (IUGG). */
    private static final double EARTH_KM = 6371.0088;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not a point on the globe: " + latitude + ", " + longitude);
        }
    }

    /** Straight line over the globe in kilometres (haversine on a sphere, within 0.5 % of the ellipsoid); exactly symmetric. */
    public double kilometresTo(GeoPoint other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double parallels = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        double square = north * north + parallels * east * east;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
