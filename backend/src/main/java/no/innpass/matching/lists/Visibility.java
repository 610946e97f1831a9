package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.geography.Region;
import no.innpass.matching.document.PlaceFields;
import no.innpass.matching.document.VisibilityFields;
import no.innpass.matching.term.Filter;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;

/**
 * The one place that decides whom a list may hold (MAT-05, PRI-02). It is set before the engine and never reported: what the caller
 * may not see is no hit. Protected identities are in no list (PRI-19).
 */
@Singleton
public class Visibility {
    private final Offices offices;

    Visibility(Offices offices) {
        this.offices = offices;
    }

    /** Candidates as this actor may see them: in lists at all, and with functional facts. */
    public Seen seen(Actor actor) {
        List<UUID> own = actor.officeIds().stream()
                .filter(office -> actor.hasInOffice(Role.ADVISER, office))
                .toList();
        return new Seen(candidates(actor), Filter.hasKey(VisibilityFields.OFFICE, own));
    }

    /** Places for one candidate. @param functions the actor may know the candidate's functional facts (PRI-07) */
    public Seen places(Actor actor, boolean functions) {
        return new Seen(places(actor), functions ? Filter.ALWAYS : Filter.NEVER);
    }

    /** Documents of those whom this actor opens with name and all (PRI-02): a search may find them by more than the card tells. */
    public Filter opened(Set<UUID> officesOfActor) {
        return Filter.hasKey(VisibilityFields.OFFICE, List.copyOf(officesOfActor));
    }

    /** Advisers and leaders see all offices' candidates, others' as nameless cards; market contacts those of their own regions. */
    private Filter candidates(Actor actor) {
        List<Filter> seen = new ArrayList<>();
        if (actor.hasAny(Role.ADVISER, Role.OFFICE_LEADER)) {
            seen.add(Filter.ALWAYS);
        }
        if (actor.hasAny(Role.MARKET_CONTACT, Role.INTAKE)) {
            seen.add(Filter.hasKey(VisibilityFields.OFFICE, officesOf(offices.regionsOf(actor))));
        }
        if (actor.hasAny(Role.PROVIDER_CONSULTANT, Role.PROVIDER_LEADER)) {
            seen.add(Filter.hasKey(VisibilityFields.PROVIDERS, List.copyOf(actor.providerIds())));
        }
        return Filter.all(
                Filter.any(seen), Filter.not(Filter.has(VisibilityFields.VISIBLE, VisibilityFields.PROTECTED)));
    }

    /** Staff may rank SUBMITTED places too (MAT-01); everybody else PUBLISHED ones. */
    private Filter places(Actor actor) {
        return Filter.has(PlaceFields.FLAGS, actor.isStaff() ? PlaceFields.LISTED_FOR_STAFF : PlaceFields.LISTED);
    }

    private List<UUID> officesOf(Set<Region> regions) {
        return offices.all().stream()
                .filter(office -> regions.contains(office.region()))
                .map(Office::id)
                .toList();
    }
}
