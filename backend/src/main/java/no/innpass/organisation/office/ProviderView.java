package no.innpass.organisation.office;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A provider as an administrator sees it. @param county two digits @param countyName in words */
@Serdeable
record ProviderView(UUID id, String organisationNumber, String name, String county, String countyName, long version) {}
