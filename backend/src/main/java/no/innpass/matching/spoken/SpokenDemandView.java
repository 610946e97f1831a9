package no.innpass.matching.spoken;

import io.micronaut.serde.annotation.Serdeable;
import no.innpass.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a demand for spoken Norwegian means here (PLC-06). A warning, never a stop.
 *
 * @param level what is demanded
 * @param needed what the tasks need
 * @param task name of the task that needs it; absent where none of them needs more than any other work
 * @param exceeds the demand asks for more than the tasks need
 * @param atNeeded people in the region who have a card and speak at the needed level or above, rounded down to ten; absent below ten
 * @param shutOut those of them who do not reach the demand, rounded the same way
 */
@Serdeable
record SpokenDemandView(
        LanguageLevel level,
        LanguageLevel needed,
        @Nullable String task,
        boolean exceeds,
        @Nullable Integer atNeeded,
        @Nullable Integer shutOut) {}
