package no.innpass.practiceplace;

import static no.innpass.fixtures.PlaceBuilder.aPlace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.fixtures.ArbitraryPlaces;
import no.innpass.fixtures.PlaceBuilder;
import no.innpass.shared.FactState;
import org.junit.jupiter.api.Test;

class PlaceFactsTest {
    @Provide
    Arbitrary<PlaceFacts> places() {
        return ArbitraryPlaces.places();
    }

    @Property
    @Requirement("MAT-21")
    void unpacksWhatItPacks(@ForAll("places") PlaceFacts facts) {
        byte[] bytes = facts.pack();
        var read = PlaceFacts.unpack(bytes);
        assertThat(read).isEqualTo(facts);
        assertThat(read.pack()).isEqualTo(bytes);
    }

    @Property
    void refusesBytesThatAreCutOrLonger(@ForAll("places") PlaceFacts facts) {
        byte[] bytes = facts.pack();
        assertThatThrownBy(() -> PlaceFacts.unpack(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlaceFacts.unpack(Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joinsTwoEntriesOfOneTask() {
        var place =
                aPlace().task(5, 30, false).task(5, 20, true).task(2, 0, false).build();
        assertThat(place.tasks()).containsExactly(new TaskFact(2, 0, false), new TaskFact(5, 50, true));
    }

    @Test
    void orderOfEntriesDoesNotMatter() {
        var demands = aPlace().task(1, 10, false).task(2, 20, true);
        var turned = new PlaceBuilder();
        turned.tasks = new ArrayList<>(demands.tasks);
        Collections.reverse(turned.tasks);
        assertThat(turned.build()).isEqualTo(demands.build());
    }

    @Test
    @Requirement("MAT-07")
    void entriesNeedAnAnsweredSection() {
        var place = aPlace().hours("1:09-15");
        place.hoursState = FactState.NOT_ASKED;
        assertThatThrownBy(place::build).isInstanceOf(IllegalArgumentException.class);
    }
}
