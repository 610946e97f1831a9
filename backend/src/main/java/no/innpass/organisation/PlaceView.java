package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;

/** A place that a role can hold in. @param id what the scope names it by */
@Serdeable
record PlaceView(String id, String name) {}
