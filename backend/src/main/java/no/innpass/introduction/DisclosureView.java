package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the employer sees at each stage, field by field, with the values it would read (PRI-04).
 *
 * @param now the stage that holds, by state and consents
 * @param stages in rising order, without NONE
 * @param card the card as it would be sent today
 * @param words first name and text as they stand now; absent while no text is written, the name also where the caller may not see it
 */
@Serdeable
public record DisclosureView(
        DisclosureStage now,
        List<Stage> stages,
        EmployerIntroductionView.Anonymous card,
        @Nullable Words words) {

    /** Fields in the order of the table. */
    @Serdeable
    public record Stage(DisclosureStage stage, List<DisclosedField> sees, List<DisclosedField> seesNot) {
        static Stage of(DisclosureStage stage) {
            return new Stage(stage, DisclosedField.shown(stage), DisclosedField.hidden(stage));
        }
    }

    @Serdeable
    public record Words(
            @Nullable String firstName,
            String resources,
            AtWork atWork,
            @Nullable String atWorkWords) {}
}
