package no.innpass.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.platform.i18n.Language;
import org.junit.jupiter.api.Test;

@Requirement("PRI-01")
class RoleTest {

    @Test
    void everyRoleHasAScopeAndEveryScopeARole() {
        assertThat(Role.values()).allSatisfy(role -> assertThat(role.scopes()).isNotEmpty());
        assertThat(ScopeKind.values())
                .allSatisfy(scope -> assertThat(Role.values())
                        .anySatisfy(role -> assertThat(role.scopes()).contains(scope)));
    }

    @Test
    void aRoleIsHeldOnlyInAScopeOfItsOwn() {
        UUID id = UUID.fromString("00000000-0000-7000-8000-000000000001");
        assertThatThrownBy(() -> Affiliation.national(Role.ADVISER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Affiliation.in(Role.CANDIDATE, ScopeKind.OFFICE, id))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Affiliation(Role.ADVISER, ScopeKind.OFFICE, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Affiliation(Role.AUDITOR, ScopeKind.NATIONAL, "03"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anActorKnowsItsScopes() {
        UUID office = UUID.fromString("00000000-0000-7000-8000-000000000002");
        UUID person = UUID.fromString("00000000-0000-7000-8000-000000000003");
        Actor actor = new Actor(
                UUID.fromString("00000000-0000-7000-8000-000000000004"),
                LoginKind.STAFF,
                person,
                "Kari",
                Language.NB,
                List.of(
                        Affiliation.in(Role.ADVISER, ScopeKind.OFFICE, office),
                        new Affiliation(Role.MARKET_CONTACT, ScopeKind.REGION, "VESTLANDET"),
                        new Affiliation(Role.DECIDER, ScopeKind.COUNTY, "46")));
        assertThat(actor.roles()).containsExactly(Role.ADVISER, Role.MARKET_CONTACT, Role.DECIDER);
        assertThat(actor.officeIds()).containsExactly(office);
        assertThat(actor.regions()).containsExactly("VESTLANDET");
        assertThat(actor.counties()).containsExactly("46");
        assertThat(actor.hasInOffice(Role.ADVISER, office)).isTrue();
        assertThat(actor.hasInOffice(Role.DECIDER, office)).isFalse();
        assertThat(actor.staffId()).contains(person);
        assertThat(actor.candidateId()).isEmpty();
        assertThat(actor.getName()).doesNotContain("Kari");
    }
}
