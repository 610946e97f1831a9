package no.innpass.employer.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.employer.Industry;
import no.innpass.employer.Sector;
import no.innpass.employer.SizeBand;

/** What the register may change of a workplace, and what it may not. */
class UnitFactsTest {
    @Property
    @Requirement("INTG-09")
    void whatPeopleHereHaveSaidStays(
            @ForAll("facts") UnitFacts here, @ForAll("facts") UnitFacts before, @ForAll("facts") UnitFacts now) {
        UnitFacts after = here.after(before, now);
        assertThat(after.name()).isEqualTo(here.name().equals(before.name()) ? now.name() : here.name());
        if (!here.size().equals(before.size())) {
            assertThat(after.size()).isEqualTo(here.size());
        }
        if (!here.where().equals(before.where())) {
            assertThat(after.where()).isEqualTo(here.where());
        }
        if (here.industry() != before.industry()) {
            assertThat(after.industry()).isEqualTo(here.industry());
        }
    }

    @Property
    @Requirement("INTG-09")
    void whatNobodyHasTouchedFollowsTheRegister(@ForAll("facts") UnitFacts before, @ForAll("facts") UnitFacts now) {
        assertThat(before.after(before, now)).isEqualTo(now);
    }

    @Property
    @Requirement("INTG-09")
    void aWorkplaceThatTheRegisterMeetsForTheFirstTimeOnlyGetsWhatWasOpen(
            @ForAll("facts") UnitFacts here, @ForAll("facts") UnitFacts now) {
        UnitFacts after = here.after(null, now);
        assertThat(after.name()).isEqualTo(here.name());
        assertThat(after.employer()).isEqualTo(here.employer());
        assertThat(after.sector()).isEqualTo(here.sector());
        assertThat(after.industry()).isEqualTo(here.industry() == null ? now.industry() : here.industry());
        assertThat(after.size()).isEqualTo(here.size().isKnown() ? here.size() : now.size());
        assertThat(after.where()).isEqualTo(here.where().isKnown() ? here.where() : now.where());
    }

    @Property
    @Requirement("INTG-09")
    void theSameOnceMoreChangesNothing(
            @ForAll("facts") UnitFacts here, @ForAll("facts") UnitFacts before, @ForAll("facts") UnitFacts now) {
        UnitFacts once = here.after(before, now);
        assertThat(once.after(now, now)).isEqualTo(once);
    }

    @Provide
    Arbitrary<UnitFacts> facts() {
        return Combinators.combine(
                        Arbitraries.of(new UUID(1, 1), new UUID(1, 2)),
                        Arbitraries.of("Bakeriet", "Butikken"),
                        Arbitraries.of(Sector.PRIVATE, Sector.MUNICIPAL),
                        Arbitraries.of(Industry.C, Industry.G).injectNull(0.3),
                        Arbitraries.of(
                                new UnitFacts.Size(null, null),
                                new UnitFacts.Size(null, SizeBand.S1_4),
                                new UnitFacts.Size(7, SizeBand.S5_19)),
                        Arbitraries.of(new UnitFacts.Where(null, null, 0), new UnitFacts.Where("3403", "2315", 4)))
                .as(UnitFacts::new);
    }
}
