package no.innpass.placement.route;

/** How far work is. */
public enum RouteDistance {
    NEAR,
    FAR
}
