package no.innpass.matching.lists;

import static no.innpass.fixtures.PlaceBuilder.aPlace;
import static org.assertj.core.api.Assertions.assertThat;

import no.innpass.Requirement;
import no.innpass.candidate.card.CardContent;
import no.innpass.matching.StandardProfiles;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.NumberSet;
import org.junit.jupiter.api.Test;

/** The order of the employer's own list. */
class EmployerViewTest {
    private static final int BAKE = 5;
    private static final int LICENCE = 9;
    private static final PlaceFacts PLACE = aPlace().task(BAKE, 100, false)
            .demand(LICENCE, DemandKind.WISHED, DemandTag.PLACEMENT)
            .build();

    @Test
    @Requirement({"HR-7", "MAT-17"})
    void aCertificateThatTheCardDoesNotShowIsUnknownAndCostsNothing() {
        var points = new EmployerView(StandardProfiles.EMPLOYER_VIEW)
                .points(PLACE, card(NumberSet.of(BAKE), NumberSet.NONE));
        assertThat(points.shown()).hasValue(100);
        assertThat(points.k()).isLessThan(points.a());
    }

    @Test
    @Requirement("MAT-17")
    void aCertificateThatTheCardShowsCounts() {
        var points = new EmployerView(StandardProfiles.EMPLOYER_VIEW)
                .points(PLACE, card(NumberSet.NONE, NumberSet.of(LICENCE)));
        assertThat(points.shown()).hasValue(20);
    }

    private static CardContent card(NumberSet tasks, NumberSet certificates) {
        return new CardContent(tasks, certificates, null, null);
    }
}
