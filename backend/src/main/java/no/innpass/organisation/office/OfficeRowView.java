package no.innpass.organisation.office;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.geography.Region;

/** One office in the administrator's list. @param leaders names of those who lead it and can log in */
@Serdeable
record OfficeRowView(
        UUID id,
        String number,
        String name,
        Region region,
        List<MunicipalityView> municipalities,
        List<String> leaders,
        boolean closed) {}
