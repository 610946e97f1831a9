package no.innpass.employer.register;

import java.util.Objects;
import java.util.UUID;
import no.innpass.employer.Industry;
import no.innpass.employer.Sector;
import no.innpass.employer.SizeBand;
import org.jspecify.annotations.Nullable;

/**
 * What the register and a workplace both tell of one unit. Facts that belong together are one: employees with their band, and where it lies.
 *
 * @param employer the legal body
 */
record UnitFacts(
        UUID employer, String name, Sector sector, @Nullable Industry industry, Size size, Where where) {

    /** @param employees absent where only the band is known */
    record Size(@Nullable Integer employees, @Nullable SizeBand band) {
        boolean isKnown() {
            return employees != null || band != null;
        }
    }

    /** @param area number, 0 where it is not known */
    record Where(@Nullable String municipality, @Nullable String postCode, int area) {
        boolean isKnown() {
            return municipality != null || postCode != null;
        }
    }

    /**
     * What a workplace is to be after the register has spoken: each fact that still is as the register last told becomes what it tells now, and one
     * that nobody has told becomes known. What people here have said stays.
     *
     * @param before what the register told last; absent when it never has
     * @param now what it tells
     */
    UnitFacts after(@Nullable UnitFacts before, UnitFacts now) {
        return new UnitFacts(
                before != null && employer.equals(before.employer) ? now.employer : employer,
                before != null && name.equals(before.name) ? now.name : name,
                before != null && sector == before.sector ? now.sector : sector,
                follows(industry, before == null ? null : before.industry, before, industry == null)
                        ? now.industry
                        : industry,
                follows(size, before == null ? null : before.size, before, !size.isKnown()) ? now.size : size,
                follows(where, before == null ? null : before.where, before, !where.isKnown()) ? now.where : where);
    }

    private static boolean follows(
            @Nullable Object here, @Nullable Object told, @Nullable UnitFacts before, boolean open) {
        return before == null ? open : Objects.equals(here, told);
    }
}
