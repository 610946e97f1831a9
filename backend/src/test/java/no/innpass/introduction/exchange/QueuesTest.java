package no.innpass.introduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.practiceplace.StartWindow;
import org.junit.jupiter.api.Test;

@Requirement("MAT-33")
class QueuesTest {
    private static final UUID PLACE = new UUID(2, 1);

    @Test
    void whoComesAfterTheLastFreeSeatWaitsAndAnOfferSpeaksForASeat() {
        List<Standing> three = List.of(standing(1, false), standing(2, true), standing(3, true), standing(4, true));
        Queues.Line line = line(three, 3);
        assertThat(line.room()).isEqualTo(2);
        assertThat(line.queue()).isTrue();
        assertThat(line.beyond(1)).as("the second finds the last seat").isZero();
        assertThat(line.beyond(2)).isOne();
        assertThat(line.left()).isZero();
        assertThat(line(three, 4).queue()).as("a seat for each").isFalse();
        assertThat(line(three, 6).left()).isEqualTo(2);
        assertThat(line(List.of(standing(1, true)), 0).queue())
                .as("one is no queue")
                .isFalse();
    }

    @Test
    void oneWaitsOneStayForEachRoundOfSeatsAndNothingIsSaidWhereTheStayIsNotKnown() {
        StartWindow inTenDays = new StartWindow(110, 0, 90);
        assertThat(Waits.inQueue(inTenDays, 1, 2, 100)).isEqualTo(100);
        assertThat(Waits.inQueue(inTenDays, 2, 2, 100)).isEqualTo(100);
        assertThat(Waits.inQueue(inTenDays, 3, 2, 100)).isEqualTo(190);
        assertThat(Waits.inQueue(new StartWindow(0, 0, 90), 1, 1, 100)).isEqualTo(90);
        assertThat(Waits.inQueue(new StartWindow(110, 0, 0), 1, 1, 100)).isNull();
        assertThat(Waits.toStart(inTenDays, 100)).isEqualTo(10);
    }

    private static Queues.Line line(List<Standing> standings, int freeSeats) {
        Queues.Line line = Queues.of(standings, Map.of(PLACE, freeSeats)).get(PLACE);
        assertThat(line).isNotNull();
        return line;
    }

    private static Standing standing(int id, boolean movable) {
        return new Standing(new UUID(0, id), new UUID(1, id), PLACE, new UUID(9, 9), movable);
    }
}
