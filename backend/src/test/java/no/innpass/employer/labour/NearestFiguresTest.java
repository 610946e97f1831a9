package no.innpass.employer.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

/** What is shown of published figures: the nearest area with nothing to hide. */
@Requirement("UXC-09")
class NearestFiguresTest {
    private static final List<NearestFigures.Place> PLACES = List.of(
            new NearestFigures.Place("3403", "C"),
            new NearestFigures.Place("34", "C"),
            new NearestFigures.Place("0", "C"),
            new NearestFigures.Place("0", ""));

    @Test
    void aFigureOfFewPeopleHidesAllOfTheAreaAndTheNextOneIsShown() {
        NearestFigures.Shown shown = choose(
                LabourGroup.WORKERS,
                fact("3403", "C", LabourIndicator.WORKERS_15_24, 2025, 4),
                fact("3403", "C", LabourIndicator.WORKERS_25_39, 2025, 400),
                fact("34", "C", LabourIndicator.WORKERS_15_24, 2025, 5),
                fact("34", "C", LabourIndicator.WORKERS_25_39, 2025, 0));
        assertThat(shown.place()).isEqualTo(PLACES.get(1));
        assertThat(shown.nearerTooSmall()).isTrue();
        assertThat(shown.figures()).extracting(LabourFact::value).containsExactly(5, 0);
    }

    @Test
    void ofWhatWasTheNewestYearIsShownAndOfWhatIsToComeAllFromThisYearOn() {
        assertThat(choose(
                                LabourGroup.SHORTAGE,
                                fact("34", "C", LabourIndicator.SHORTAGE, 2023, 90),
                                fact("34", "C", LabourIndicator.SHORTAGE, 2024, 80),
                                fact("34", "C", LabourIndicator.SEEKERS, 2024, 70))
                        .figures())
                .extracting(LabourFact::value)
                .containsExactly(80, 70);
        assertThat(choose(
                                LabourGroup.OUTLOOK,
                                fact("34", "C", LabourIndicator.DEMAND, 2035, 300),
                                fact("34", "C", LabourIndicator.SUPPLY, 2035, 200),
                                fact("34", "C", LabourIndicator.SUPPLY, 2026, 250),
                                fact("34", "C", LabourIndicator.SUPPLY, 2025, 260))
                        .figures())
                .extracting(LabourFact::value)
                .containsExactly(250, 200, 300);
    }

    @Test
    void withoutFiguresNothingIsShownAndNothingWasTooSmall() {
        NearestFigures.Shown shown =
                choose(LabourGroup.WORKERS, fact("34", "D", LabourIndicator.WORKERS_15_24, 2025, 100));
        assertThat(shown.none()).isTrue();
        assertThat(shown.nearerTooSmall()).isFalse();
    }

    @Property
    void noFigureOfFewPeopleIsEverShown(
            @ForAll @Size(20) List<@IntRange(min = 0, max = 12) Integer> values,
            @ForAll @IntRange(min = 1, max = 10) int least) {
        List<LabourFact> facts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            NearestFigures.Place place = PLACES.get(i % PLACES.size());
            LabourIndicator indicator = LabourIndicator.values()[i / PLACES.size()];
            facts.add(fact(place.region(), place.industry(), indicator, 2025, values.get(i)));
        }
        assertThat(NearestFigures.choose(LabourGroup.WORKERS, PLACES, facts, 2026, least)
                        .figures())
                .allMatch(fact -> fact.value() == 0 || fact.value() >= least);
    }

    private static NearestFigures.Shown choose(LabourGroup group, LabourFact... facts) {
        return NearestFigures.choose(group, PLACES, List.of(facts), 2026, 5);
    }

    private static LabourFact fact(String region, String industry, LabourIndicator indicator, int year, int value) {
        return new LabourFact(region, industry, indicator, year, value, "Kilde", LocalDate.of(2026, 1, 5));
    }
}
