package no.innpass.platform.purpose;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the notice. Where it has a period, {@code {period}} stands for it in the text: who shows the line writes number and unit as
 * its language does.
 *
 * @param amount how many of the unit; absent without a period
 */
@Serdeable
public record LineView(
        String text, @Nullable Integer amount, @Nullable PeriodUnit unit) {
    static LineView of(String text) {
        return new LineView(text, null, null);
    }
}
