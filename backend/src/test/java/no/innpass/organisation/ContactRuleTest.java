package no.innpass.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("EMP-03")
class ContactRuleTest {
    private static final UUID OFFICE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final StaffMember OLA =
            StaffMember.ofOffice(UUID.fromString("00000000-0000-7000-8000-000000000002"), "Ola", OFFICE, "+4711111111");
    private static final StaffMember KARI = StaffMember.ofOffice(
            UUID.fromString("00000000-0000-7000-8000-000000000003"), "Kari", OFFICE, "+4722222222");

    @Test
    void theOwnerAnswersWithADirectNumber() {
        assertThat(contact(OLA, KARI)).isEqualTo(new NamedContact(OLA.id(), "Ola", "+4711111111", null));
        assertThat(contact(OLA)).isEqualTo(new NamedContact(OLA.id(), "Ola", "+4711111111", null));
    }

    @Test
    void theDeputyAnswersWhileTheOwnerIsAway() {
        assertThat(contact(KARI)).isEqualTo(new NamedContact(KARI.id(), "Kari", "+4722222222", "Ola"));
    }

    @Test
    void somebodyIsNamedEvenWhenBothAreAway() {
        assertThat(contact()).isEqualTo(new NamedContact(OLA.id(), "Ola", "+4711111111", null));
        assertThat(ContactRule.current(OLA, Optional.empty(), ignored -> false).name())
                .isEqualTo("Ola");
    }

    private static NamedContact contact(StaffMember... atWork) {
        return ContactRule.current(OLA, Optional.of(KARI), Set.of(atWork)::contains);
    }
}
