package no.innpass.organisation.office;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;

/**
 * An office as an administrator wants it.
 *
 * @param number four digits; stays as it is once the office is there
 * @param municipality where the office lies; the county and the region follow from it
 * @param municipalities which it answers for; its own is among them whether it is named or not
 * @param shared says that it is meant when another office answers for one of them too, as in cities with several
 */
@Serdeable
public record OfficeRequest(
        @NotNull @Pattern(regexp = "[0-9]{4}", message = "OFFICE_NUMBER") String number,

        @FreeText(Audience.STAFF) @NotBlank @Size(max = 120) String name,

        @NotNull @Pattern(regexp = "[0-9]{4}", message = "MUNICIPALITY_NUMBER") String municipality,

        @NotNull @Size(max = 60) List<@NotNull @Pattern(regexp = "[0-9]{4}", message = "MUNICIPALITY_NUMBER") String> municipalities,

        boolean shared) {

    public OfficeRequest {
        // As they were sent: a fault names its place in the list.
        municipalities = List.copyOf(municipalities);
    }

    /** All that it answers for, its own among them, by number. */
    SortedSet<String> answersFor() {
        SortedSet<String> all = new TreeSet<>(municipalities);
        all.add(municipality);
        return all;
    }
}
