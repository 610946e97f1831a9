package no.innpass.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import no.innpass.Requirement;
import no.innpass.shared.TravelMeans;
import org.junit.jupiter.api.Test;

@Requirement("MAT-36")
class TravelTimesTest {
    private static final Areas AREAS = new Areas();
    private static final TravelTimes TIMES = new TravelTimes(AREAS, TravelSpeeds.STANDARD);

    @Test
    void twentyKilometresStraightByCarAre31Minutes() {
        assertThat(TravelSpeeds.STANDARD.minutes(20, TravelMeans.CAR)).isEqualTo(31);
    }

    @Test
    void theOtherMeansTakeLonger() {
        assertThat(TravelSpeeds.STANDARD.minutes(20, TravelMeans.PUBLIC)).isEqualTo(57);
        assertThat(TravelSpeeds.STANDARD.minutes(20, TravelMeans.BICYCLE)).isEqualTo(109);
        assertThat(TravelSpeeds.STANDARD.minutes(20, TravelMeans.WALK)).isEqualTo(317);
    }

    @Test
    void halfAMinuteIsRoundedUp() {
        assertThat(TravelSpeeds.STANDARD.minutes(0.5 / 1.3, TravelMeans.CAR)).isEqualTo(6);
        assertThat(TravelSpeeds.STANDARD.minutes(0.49 / 1.3, TravelMeans.CAR)).isEqualTo(5);
    }

    @Test
    void changedSettingsChangeTheMinutes() {
        assertThat(new TravelSpeeds(200, 80, 40, 20, 5, 0).minutes(20, TravelMeans.CAR))
                .isEqualTo(30);
        assertThatThrownBy(() -> new TravelSpeeds(130, 0, 30, 15, 5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceInTheNextMunicipalityCanBeNearerThanOneAtHome() {
        int hommersak = area("Hommersåk");
        assertThat(TIMES.minutes(hommersak, area("Stavanger"), TravelMeans.CAR))
                .isLessThan(TIMES.minutes(hommersak, area("Forsand"), TravelMeans.CAR));
    }

    @Test
    @Requirement("CAN-14")
    void twoHomesInOneMunicipalityHaveDifferentMinutes() {
        assertThat(TIMES.minutes(area("Grorud"), area("Lillestrøm"), TravelMeans.PUBLIC))
                .isLessThan(TIMES.minutes(area("Holmlia"), area("Lillestrøm"), TravelMeans.PUBLIC));
    }

    @Test
    void theTableEqualsTheFormulaForEveryMeansAndInBothDirections() {
        Random random = new Random(36);
        for (int i = 0; i < 2_000; i++) {
            Area from = AREAS.all().get(random.nextInt(AREAS.all().size()));
            Area to = AREAS.all().get(random.nextInt(AREAS.all().size()));
            TravelMeans means = TravelMeans.values()[i % 4];
            int formula = TravelSpeeds.STANDARD.minutes(from.point().kilometresTo(to.point()), means);
            assertThat(TIMES.minutes(from.number(), to.number(), means))
                    .isEqualTo(formula)
                    .isEqualTo(TIMES.minutes(to.number(), from.number(), means));
        }
    }

    @Test
    void refusesANumberThatNoAreaHas() {
        int oslo = area("Oslo");
        for (int wrong : new int[] {-1, 0, 1023, 5_000}) {
            assertThatThrownBy(() -> TIMES.minutes(wrong, oslo, TravelMeans.CAR))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> TIMES.minutes(oslo, wrong, TravelMeans.CAR))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static int area(String name) {
        return AREAS.named(name).getFirst().number();
    }
}
