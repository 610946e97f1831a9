package no.innpass.organisation.office;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import no.innpass.geography.Region;

/**
 * One office as an administrator sees it.
 *
 * @param municipalities which it answers for, its own among them
 * @param shared whether another office answers for one of them too
 * @param leaders names of those who lead it and can log in
 * @param standing what keeps it from being closed, without zeros
 */
@Serdeable
record OfficeAdministrationView(
        UUID id,
        String number,
        String name,
        String municipality,
        Region region,
        List<MunicipalityView> municipalities,
        boolean shared,
        List<String> leaders,
        boolean closed,
        List<StandingView> standing,
        long version) {

    /** How many of one thing stand at the office. */
    @Serdeable
    record StandingView(OfficeThing thing, long count) {}
}
