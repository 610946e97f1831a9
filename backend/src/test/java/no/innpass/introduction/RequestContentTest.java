package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innpass.Requirement;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Requirement("INT-02")
class RequestContentTest {
    private static final RequestContent.Contact CONTACT = new RequestContent.Contact("Kari Moe", "+4700000003");

    @Test
    void isCompleteWhenEverythingIsSaid() {
        assertThat(content(Prospect.NONE, CONTACT).missing()).isEmpty();
    }

    @Test
    void cannotBeSentWithoutProspectOrContactPerson() {
        assertThat(content(Prospect.NOT_ASKED, CONTACT).missing())
                .extracting(FieldProblem::pointer)
                .containsExactly("/prospect");
        assertThat(content(Prospect.POSSIBLE, null).missing())
                .extracting(FieldProblem::pointer)
                .containsExactly("/contact");
        assertThat(content(Prospect.POSSIBLE, new RequestContent.Contact(" ", "+4700000003"))
                        .missing())
                .extracting(FieldProblem::pointer)
                .containsExactly("/contact");
    }

    @Test
    void alwaysSaysThatTheFirmPaysNothingAndOwesNoJob() {
        RequestContent content = content(Prospect.INTENDED, CONTACT);
        assertThat(content.paidByEmployer()).isFalse();
        assertThat(content.dutyToHire()).isFalse();
    }

    private static RequestContent content(Prospect prospect, RequestContent.@Nullable Contact contact) {
        return new RequestContent(
                "Fjellbakeriet",
                "Praksis i bakeri",
                false,
                false,
                List.of(PlacementPurpose.JOB),
                null,
                null,
                88,
                "1:09:00-15:00",
                List.of(new RequestContent.Named("bake", "bake", "bake")),
                null,
                null,
                prospect,
                List.of(),
                List.of(),
                contact);
    }
}
