package no.innpass.candidate.merge;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.candidate.Candidate;
import no.innpass.candidate.Candidates;
import no.innpass.candidate.ProfileWords;
import no.innpass.candidate.ResourceProfileView;
import no.innpass.candidate.profile.FoldedProfiles;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.platform.security.Actor;

/** Which records were folded into a candidate's, by whom, and what gave way. */
@Singleton
class ShowMerges {
    private final Candidates candidates;
    private final MergeRows rows;
    private final FoldedProfiles profiles;
    private final Offices offices;
    private final Staff staff;
    private final ProfileWords words;

    ShowMerges(
            Candidates candidates,
            MergeRows rows,
            FoldedProfiles profiles,
            Offices offices,
            Staff staff,
            ProfileWords words) {
        this.candidates = candidates;
        this.rows = rows;
        this.profiles = profiles;
        this.offices = offices;
        this.staff = staff;
        this.words = words;
    }

    /** Newest first; @throws Refused NOT_FOUND, MERGED */
    @Transactional
    List<MergeView> of(Actor actor, UUID id) {
        Candidate candidate = candidates.open(actor, id);
        return views(actor, candidate, rows.ofSurvivor(id));
    }

    @Transactional
    MergeView one(Actor actor, UUID survivor, MergeRows.Kept kept) {
        return views(actor, candidates.open(actor, survivor), List.of(kept)).getFirst();
    }

    private List<MergeView> views(Actor actor, Candidate candidate, List<MergeRows.Kept> merges) {
        Set<UUID> people = merges.stream()
                .flatMap(one -> Stream.of(one.merger(), one.adviserId()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = staff.names(people);
        return merges.stream()
                .map(one -> new MergeView(
                        one.id(),
                        one.mergedId(),
                        one.number(),
                        one.name(),
                        one.phone(),
                        one.email(),
                        offices.find(one.officeId()).map(Office::name).orElse(null),
                        one.adviserId() == null ? null : names.get(one.adviserId()),
                        one.registeredAt(),
                        names.get(one.merger()),
                        one.mergedAt(),
                        one.reason(),
                        gaveWay(actor, candidate, one.id(), true),
                        gaveWay(actor, candidate, one.id(), false)))
                .toList();
    }

    private ResourceProfileView gaveWay(Actor actor, Candidate candidate, UUID merge, boolean ofMerged) {
        ResourceProfile profile = profiles.gaveWay(merge, ofMerged);
        return ResourceProfileView.of(
                candidate, profile, candidates.maySeeFunctions(actor, candidate), words.of(profile, actor.language()));
    }
}
