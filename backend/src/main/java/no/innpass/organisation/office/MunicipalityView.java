package no.innpass.organisation.office;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.geography.Region;

/** A municipality that an office can answer for. @param number four digits */
@Serdeable
record MunicipalityView(String number, String name, String county, Region region) {}
