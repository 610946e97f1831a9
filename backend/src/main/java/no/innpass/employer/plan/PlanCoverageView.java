package no.innpass.employer.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import no.innpass.employer.Industry;
import no.innpass.employer.SizeBand;
import no.innpass.employer.WorkplaceAreaView;
import org.jspecify.annotations.Nullable;

/**
 * How much of a region's working life a plan reaches: all firms there that are not closed, of the industries of the plan.
 *
 * @param since first day of the window in which a firm has hosted, {@code crm.windowMonths}
 * @param sizes the smallest first, all four also where there is none; last those whose size nobody knows, where there are any
 * @param municipalities of the plan, by name, also those without a firm
 * @param industries of the plan, or those that there are, by letter; last those whose industry nobody knows
 * @param areas municipalities that hold any, by number, with lights, for the map
 */
@Serdeable
public record PlanCoverageView(
        LocalDate since,
        Covered all,
        List<OfSize> sizes,
        List<OfMunicipality> municipalities,
        List<OfIndustry> industries,
        List<WorkplaceAreaView> areas) {

    /**
     * Firms as numbers and shares of them, in whole percent rounded half up; a share of none is absent.
     *
     * @param known owned by somebody, spoken with by somebody, or not brought by the organisation register alone
     * @param contacted in the days of the plan; @param hosting somebody is there now; @param hosted now, or since the first day of the window
     */
    @Serdeable
    public record Covered(
            int firms,
            int known,
            int targeted,
            int contacted,
            int hosting,
            int hosted,
            @Nullable Integer contactedShare,
            @Nullable Integer hostingShare,
            @Nullable Integer hostedShare) {

        static Covered of(CoverageRows.Count count) {
            return new Covered(
                    count.firms(),
                    count.known(),
                    count.targeted(),
                    count.contacted(),
                    count.hosting(),
                    count.hosted(),
                    share(count.contacted(), count.firms()),
                    share(count.hosting(), count.firms()),
                    share(count.hosted(), count.firms()));
        }

        /** Whole percent, rounded half up; nothing of none. */
        static @Nullable Integer share(int part, int whole) {
            return whole == 0 ? null : (int) ((200L * part + whole) / (2L * whole));
        }
    }

    @Serdeable
    public record OfSize(@Nullable SizeBand size, Covered covered) {}

    /** @param municipality its name */
    @Serdeable
    public record OfMunicipality(String number, String municipality, Covered covered) {}

    @Serdeable
    public record OfIndustry(@Nullable Industry industry, Covered covered) {}
}
