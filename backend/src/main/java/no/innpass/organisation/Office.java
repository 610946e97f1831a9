package no.innpass.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import no.innpass.geography.Region;

/**
 * A local office.
 *
 * @param number four digits
 * @param municipality four digits, where the office lies; it may serve its neighbours too
 * @param county two digits, the first of the municipality
 */
@MappedEntity("office")
public record Office(@Id UUID id, String number, String name, String municipality, String county, Region region) {}
