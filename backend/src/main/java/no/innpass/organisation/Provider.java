package no.innpass.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A course supplier or work-inclusion company.
 *
 * @param organisationNumber nine digits
 * @param county two digits
 */
@MappedEntity("provider")
public record Provider(@Id UUID id, String organisationNumber, String name, String county) {}
