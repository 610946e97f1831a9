package no.innpass.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import no.innpass.geography.Region;

/** An office as staff see it. */
@Serdeable
record OfficeView(UUID id, String number, String name, String municipality, Region region) {
    static OfficeView of(Office office) {
        return new OfficeView(office.id(), office.number(), office.name(), office.municipality(), office.region());
    }
}
