package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.innpass.candidate.profile.ProfileStore;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.organisation.NamedContact;
import no.innpass.organisation.Staff;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/** Puts rows and words together for the pages of the owning office and of the candidate. */
@Singleton
class CandidateViews {
    private final ContactRows contacts;
    private final RecordMapping mappings;
    private final Candidates candidates;
    private final CandidateAccess access;
    private final ProfileStore profiles;
    private final ProfileWords words;
    private final Staff staff;
    private final Settings settings;
    private final BusinessClock clock;

    CandidateViews(
            ContactRows contacts,
            RecordMapping mappings,
            Candidates candidates,
            CandidateAccess access,
            ProfileStore profiles,
            ProfileWords words,
            Staff staff,
            Settings settings,
            BusinessClock clock) {
        this.contacts = contacts;
        this.mappings = mappings;
        this.candidates = candidates;
        this.access = access;
        this.profiles = profiles;
        this.words = words;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    Slice<CandidateListView> lines(Slice<FindCandidates.Line> lines) {
        List<UUID> advisers = lines.items().stream()
                .map(FindCandidates.Line::adviserId)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        Map<UUID, String> names = staff.names(advisers);
        LocalDate oldest = mappings.oldestThatCounts();
        return lines.map(line -> new CandidateListView(
                line.id(),
                line.number(),
                line.name(),
                line.readiness(),
                line.readyFrom(),
                isUnconfirmed(line.readinessConfirmedOn()),
                line.mappedOn() != null && !line.mappedOn().isBefore(oldest),
                line.home() == null ? null : words.place(line.home()),
                line.adviserId() == null ? null : names.get(line.adviserId()),
                line.mainPurpose(),
                line.speaking(),
                line.unseenSince() == null ? null : (int) ChronoUnit.DAYS.between(line.unseenSince(), clock.today())));
    }

    /** Who has been in no list since this day, or longer, is unseen. */
    LocalDate unseenSince() {
        return clock.today().minusDays(settings.integer("exposure.unseenDays"));
    }

    @Transactional
    CandidateView one(Candidate candidate) {
        CandidateContact contact = contacts.find(candidate.id()).orElseThrow();
        @Nullable UUID adviser = candidate.adviserId();
        return new CandidateView(
                candidate.id(),
                candidate.number(),
                contact.name(),
                contact.phone(),
                contact.email(),
                candidate.contactLanguage(),
                candidate.officeId(),
                adviser,
                adviser == null ? null : staff.names(List.of(adviser)).get(adviser),
                candidate.deputyId(),
                candidate.readiness(),
                candidate.readyFrom(),
                candidate.readinessConfirmedOn(),
                isUnconfirmed(candidate.readinessConfirmedOn()),
                mappings.latest(candidate.id()).map(Mapping::heldOn).orElse(null),
                candidates.missingForReferral(candidate.id()),
                candidate.acceptsNoJob(),
                candidate.protectedIdentity(),
                candidate.version());
    }

    @Transactional
    MeView me(Candidate candidate) {
        CandidateContact contact = contacts.find(candidate.id()).orElseThrow();
        return new MeView(
                candidate.id(),
                contact.name(),
                candidate.contactLanguage(),
                call(candidate).map(CallView::of).orElse(null),
                candidate.readiness(),
                candidate.readyFrom(),
                candidate.readinessConfirmedOn(),
                isUnconfirmed(candidate.readinessConfirmedOn()),
                candidate.acceptsNoJob());
    }

    @Transactional
    ResourceProfileView profile(Candidate candidate, boolean functions, Language language) {
        ResourceProfile profile = profiles.profile(candidate.id());
        return ResourceProfileView.of(candidate, profile, functions, words.of(profile, language));
    }

    /** Possible doubles: those that the actor may open by name, of the others whom to call (CAN-27). */
    @Transactional
    List<DoubleView> doubles(Actor actor, CandidateContact contact) {
        return doubles(actor, contacts.doublesOf(contact, null));
    }

    /** The same of somebody who is registered already. */
    @Transactional
    List<DoubleView> doublesOf(Actor actor, Candidate candidate) {
        CandidateContact contact = contacts.find(candidate.id()).orElseThrow();
        return doubles(actor, contacts.doublesOf(contact, candidate.id()));
    }

    private List<DoubleView> doubles(Actor actor, List<UUID> ids) {
        List<DoubleView> views = new ArrayList<>();
        for (UUID id : ids) {
            Candidate candidate = candidates.find(id).orElseThrow();
            if (access.mayOpen(actor, candidate)) {
                String name = contacts.find(id).orElseThrow().name();
                views.add(new DoubleView(id, candidate.number(), name, null, null));
            } else {
                Optional<NamedContact> call = candidate.protectedIdentity() ? Optional.empty() : call(candidate);
                call.ifPresent(who -> views.add(new DoubleView(null, null, null, who.name(), who.phone())));
            }
        }
        return views;
    }

    /** Who to ring about the candidate today. */
    Optional<NamedContact> call(Candidate candidate) {
        return Optional.ofNullable(candidate.adviserId()).flatMap(owner -> staff.contact(owner, candidate.deputyId()));
    }

    private boolean isUnconfirmed(@Nullable LocalDate confirmedOn) {
        return confirmedOn == null
                || confirmedOn
                        .plusDays(settings.integer("availability.confirmDays"))
                        .isBefore(clock.today());
    }
}
