package no.innpass.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.innpass.platform.problem.Refused;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void readsBackTheKeysItWasMadeOf() {
        String text = Cursor.of("Ødegård & Sønn", 42).encode();
        assertThat(Cursor.decode(text, 2)).isEqualTo(new Cursor(List.of("Ødegård & Sønn", "42")));
    }

    @Test
    void noCursorIsTheFirstPage() {
        assertThat(Cursor.decode(null, 2)).isNull();
        assertThat(Cursor.decode("", 2)).isNull();
    }

    @Test
    void refusesWhatIsNoCursorOfThisList() {
        assertThatThrownBy(() -> Cursor.decode("%%%", 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cursor.decode(Cursor.of("a", "b").encode(), 1)).isInstanceOf(Refused.class);
    }

    @Test
    void aRowTooManyOnlyTellsThatThereIsMore() {
        assertThat(Slice.of(List.of(1, 2, 3), 2, Cursor::of))
                .isEqualTo(new Slice<>(List.of(1, 2), Cursor.of(2).encode()));
        assertThat(Slice.of(List.of(1, 2), 2, Cursor::of)).isEqualTo(new Slice<>(List.of(1, 2), null));
    }
}
