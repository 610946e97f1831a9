package no.innpass.employer;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Municipality and area of a workplace.
 *
 * @param municipality four digits; absent when not known
 * @param area number of the area, 0 when not known
 */
record Whereabouts(@Nullable String municipality, int area) {

    /** Reads municipality and post code as people give them. */
    @Singleton
    static final class Reader {
        private final Areas areas;

        Reader(Areas areas) {
            this.areas = areas;
        }

        /**
         * The post code's area where it lies in the municipality, else the municipality's centre. Without a municipality the post
         * code alone tells both.
         *
         * @throws Refused UNKNOWN_MUNICIPALITY or UNKNOWN_POST_CODE
         */
        Whereabouts of(@Nullable String municipality, @Nullable String postCode, String pointer) {
            Optional<Area> byPostCode = Optional.ofNullable(postCode).flatMap(areas::byPostCode);
            if (postCode != null && byPostCode.isEmpty()) {
                throw new Refused(new EmployerProblem.UnknownPostCode(pointer + "/postCode"));
            }
            if (municipality == null) {
                return byPostCode
                        .map(area -> new Whereabouts(area.municipality().number(), area.number()))
                        .orElse(new Whereabouts(null, 0));
            }
            int area = byPostCode
                    .filter(found -> found.municipality().number().equals(municipality))
                    .or(() -> areas.centreOf(municipality))
                    .map(Area::number)
                    .orElseThrow(() ->
                            new Refused(new EmployerProblem.UnknownMunicipality(pointer + "/municipalityNumber")));
            return new Whereabouts(municipality, area);
        }
    }
}
