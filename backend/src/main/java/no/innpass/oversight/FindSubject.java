package no.innpass.oversight;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.followup.FollowUps;
import no.innpass.introduction.Introductions;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.placement.FollowedPlacement;
import no.innpass.placement.Placements;
import no.innpass.platform.linter.RefusedWish;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PracticePlaces;

/**
 * Finds the workplace that a refused text was about from the ids of the request. The text was refused before anybody asked whether the
 * writer may touch that thing, so an employer's case never lands on another employer's workplace, whatever id was sent.
 */
@Singleton
class FindSubject {
    private final Workplaces workplaces;
    private final PracticePlaces places;
    private final Introductions introductions;
    private final Placements placements;
    private final FollowUps followUps;
    private final Staff staff;

    FindSubject(
            Workplaces workplaces,
            PracticePlaces places,
            Introductions introductions,
            Placements placements,
            FollowUps followUps,
            Staff staff) {
        this.workplaces = workplaces;
        this.places = places;
        this.introductions = introductions;
        this.placements = placements;
        this.followUps = followUps;
        this.staff = staff;
    }

    CaseSubject of(RefusedWish wish) {
        Actor writer = wish.actor();
        Optional<WorkplaceCard> workplace = workplace(wish)
                .flatMap(workplaces::find)
                .filter(card -> writer.isStaff() || isOwn(writer, card))
                .or(() -> own(writer));
        Optional<UUID> ownersOffice =
                workplace.map(WorkplaceCard::ownerId).flatMap(staff::find).map(StaffMember::officeId);
        Optional<UUID> writersOffice = writer.officeIds().stream().sorted().findFirst();
        return new CaseSubject(
                (writer.isStaff() ? writersOffice.or(() -> ownersOffice) : ownersOffice).orElse(null),
                workplace.map(WorkplaceCard::id).orElse(null),
                workplace
                        .map(WorkplaceCard::employerId)
                        .or(() -> writer.employerIds().stream().sorted().findFirst())
                        .orElse(null));
    }

    private Optional<UUID> workplace(RefusedWish wish) {
        Map<String, UUID> about = wish.about();
        Optional<UUID> id = Optional.ofNullable(about.get("id"));
        Optional<UUID> named = Optional.ofNullable(about.get("workplaceId"))
                .or(() -> Optional.ofNullable(about.get("placeId"))
                        .flatMap(places::card)
                        .map(PlaceCard::workplaceId));
        if (named.isPresent()) {
            return named;
        }
        String[] steps = wish.operation().split("/", -1);
        for (String step : steps) {
            switch (step) {
                case "practice-places" -> {
                    return id.flatMap(places::card).map(PlaceCard::workplaceId);
                }
                case "introductions" -> {
                    return id.flatMap(introductions::workplaceOf);
                }
                case "agreements" -> {
                    return id.flatMap(placements::workplaceOfAgreement);
                }
                case "placements" -> {
                    return id.flatMap(placements::find).map(FollowedPlacement::workplaceId);
                }
                case "contacts" -> {
                    return id.flatMap(followUps::placementOf)
                            .flatMap(placements::find)
                            .map(FollowedPlacement::workplaceId);
                }
                case "workplaces" -> {
                    return id;
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(Actor writer, WorkplaceCard card) {
        return writer.employerIds().contains(card.employerId())
                || writer.workplaceIds().contains(card.id());
    }

    private Optional<WorkplaceCard> own(Actor writer) {
        return writer.workplaceIds().stream().sorted().findFirst().flatMap(workplaces::find);
    }
}
