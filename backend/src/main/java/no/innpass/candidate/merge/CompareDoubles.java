package no.innpass.candidate.merge;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.CandidateProblem;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ProfileWords;
import no.innpass.candidate.ResourceProfileView;
import no.innpass.candidate.consent.StaffConsents;
import no.innpass.candidate.profile.FoldedProfiles;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.organisation.Logins;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.platform.merging.MergeObstacle;
import no.innpass.platform.merging.MergeRecords;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Lays two records side by side, for staff who may open both. */
@Singleton
class CompareDoubles {
    private final Candidates candidates;
    private final FoldedProfiles profiles;
    private final StaffConsents consents;
    private final MergeRecords records;
    private final Logins logins;
    private final Offices offices;
    private final Staff staff;
    private final ProfileWords words;

    CompareDoubles(
            Candidates candidates,
            FoldedProfiles profiles,
            StaffConsents consents,
            MergeRecords records,
            Logins logins,
            Offices offices,
            Staff staff,
            ProfileWords words) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.consents = consents;
        this.records = records;
        this.logins = logins;
        this.offices = offices;
        this.staff = staff;
        this.words = words;
    }

    /** @throws Refused NOT_FOUND for one that the actor may not open; SAME_RECORD; MERGED */
    @Transactional
    ComparisonView compare(Actor actor, UUID survivorId, UUID mergedId) {
        refuseSame(survivorId, mergedId);
        Candidate survivor = candidates.open(actor, survivorId);
        Candidate merged = candidates.open(actor, mergedId);
        return new ComparisonView(
                side(actor, survivor),
                side(actor, merged),
                List.copyOf(obstacles(actor, survivor, merged)),
                profiles.givingWay(survivorId, mergedId).stream().sorted().toList(),
                consents.endingByMerge(survivorId, mergedId).stream().sorted().toList());
    }

    /** What has to be mended before the two can become one. */
    Set<MergeObstacle> obstacles(Actor actor, Candidate survivor, Candidate merged) {
        Set<MergeObstacle> obstacles = EnumSet.noneOf(MergeObstacle.class);
        obstacles.addAll(records.obstacles(survivor.id(), merged.id()));
        boolean handlesBoth = Candidates.isNamed(actor, survivor) && Candidates.isNamed(actor, merged);
        if ((survivor.protectedIdentity() || merged.protectedIdentity()) && !handlesBoth) {
            obstacles.add(MergeObstacle.PROTECTED);
        }
        return obstacles;
    }

    static void refuseSame(UUID one, UUID other) {
        if (one.equals(other)) {
            throw new Refused(new CandidateProblem.SameRecord());
        }
    }

    private ComparisonView.Side side(Actor actor, Candidate candidate) {
        CandidateContact contact = candidates.contact(candidate.id()).orElseThrow();
        Map<UUID, String> people = staff.names(Stream.of(candidate.adviserId(), candidate.deputyId())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        ResourceProfile profile = candidates.profile(candidate.id());
        boolean functions = candidates.maySeeFunctions(actor, candidate);
        return new ComparisonView.Side(
                candidate.id(),
                candidate.number(),
                contact.name(),
                contact.phone(),
                contact.email(),
                candidate.contactLanguage(),
                offices.find(candidate.officeId()).map(Office::name).orElse(null),
                name(people, candidate.adviserId()),
                name(people, candidate.deputyId()),
                candidate.readiness(),
                candidate.protectedIdentity(),
                candidate.createdAt(),
                logins.ofPerson(candidate.id()).isPresent(),
                along(candidate.id()),
                consents.of(candidate.id(), actor.language()),
                ResourceProfileView.of(candidate, profile, functions, words.of(profile, actor.language())),
                candidate.version());
    }

    private static @Nullable String name(Map<UUID, String> people, @Nullable UUID id) {
        return id == null ? null : people.get(id);
    }

    private List<ComparisonView.Along> along(UUID candidate) {
        return records.moving(candidate).entrySet().stream()
                .map(one -> new ComparisonView.Along(one.getKey(), one.getValue()))
                .toList();
    }
}
