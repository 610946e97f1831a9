package no.innpass.platform.purpose;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of the page that stand around the contents.
 *
 * @param since says that everything holds from {@code {date}}
 * @param back the way to the other pages, which are in Norwegian and English
 * @param units periods in words, {@code {n}} for the number; absent for languages whose words browsers know
 */
@Serdeable
public record NoticeLabelsView(
        String title,
        String lead,
        String languages,
        String norwegian,
        String purposes,
        String consent,
        String basis,
        String data,
        String receivers,
        String keeps,
        String from,
        String until,
        String since,
        String back,
        @Nullable Map<PeriodUnit, String> units) {}
