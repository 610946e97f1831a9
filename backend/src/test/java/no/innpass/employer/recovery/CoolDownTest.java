package no.innpass.employer.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.innpass.Requirement;

/** When a workplace is left in peace, by example and by law. */
@Requirement("EMP-10")
class CoolDownTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CoolDown.Rule RULE = new CoolDown.Rule(2, 90, 30);

    @Example
    void theThirdWithinTheWindowBeginsOneThatLastsThirtyDays() {
        List<LocalDate> felt = List.of(DAY, DAY.plusDays(40), DAY.plusDays(89));
        CoolDown found = new CoolDown(DAY.plusDays(89), DAY.plusDays(119));
        assertThat(CoolDown.on(DAY.plusDays(88), felt, RULE)).as("two only").isEmpty();
        assertThat(CoolDown.on(DAY.plusDays(89), felt, RULE)).contains(found);
        assertThat(CoolDown.on(DAY.plusDays(119), felt, RULE)).contains(found);
        assertThat(CoolDown.on(DAY.plusDays(120), felt, RULE)).isEmpty();
    }

    @Example
    void whatLiesAsFarApartAsTheWindowDoesNotCountTogether() {
        List<LocalDate> felt = List.of(DAY, DAY.plusDays(40), DAY.plusDays(90));
        assertThat(CoolDown.on(DAY.plusDays(90), felt, RULE)).isEmpty();
    }

    @Example
    void aLaterOneThatIsAloneEndsNoneThatHolds() {
        List<LocalDate> felt = List.of(DAY, DAY, DAY, DAY.plusDays(10));
        CoolDown.Rule rule = new CoolDown.Rule(2, 5, 30);
        assertThat(CoolDown.on(DAY.plusDays(12), felt, rule)).contains(new CoolDown(DAY, DAY.plusDays(30)));
    }

    /** Beside the plain count: some day within reach on which more than the limit lie in the window that ends there. */
    @Property
    void isWhatCountingEachWindowSays(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 60) Integer> offsets,
            @ForAll @IntRange(min = 0, max = 3) int limit,
            @ForAll @IntRange(min = 1, max = 20) int window,
            @ForAll @IntRange(min = 1, max = 20) int days) {
        List<LocalDate> felt = offsets.stream().map(DAY::plusDays).toList();
        LocalDate today = DAY.plusDays(45);
        Optional<CoolDown> plain = Optional.empty();
        for (LocalDate last = today.minusDays(days); !last.isAfter(today); last = last.plusDays(1)) {
            LocalDate end = last;
            long within = felt.stream()
                    .filter(day -> !day.isAfter(end) && day.isAfter(end.minusDays(window)))
                    .count();
            if (felt.contains(last) && within > limit) {
                plain = Optional.of(new CoolDown(last, last.plusDays(days)));
            }
        }
        assertThat(CoolDown.on(today, felt, new CoolDown.Rule(limit, window, days)))
                .isEqualTo(plain);
    }

    @Property
    void oneMoreReferralNeverShortensIt(
            @ForAll @Size(max = 10) List<@IntRange(min = 0, max = 45) Integer> offsets,
            @ForAll @IntRange(min = 0, max = 45) int more) {
        LocalDate today = DAY.plusDays(45);
        List<LocalDate> felt =
                new ArrayList<>(offsets.stream().map(DAY::plusDays).toList());
        LocalDate before = CoolDown.on(today, felt, RULE).map(CoolDown::until).orElse(LocalDate.MIN);
        felt.add(DAY.plusDays(more));
        assertThat(CoolDown.on(today, felt, RULE).map(CoolDown::until).orElse(LocalDate.MIN))
                .isAfterOrEqualTo(before);
    }
}
