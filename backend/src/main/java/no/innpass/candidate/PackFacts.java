package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.innpass.candidate.profile.ProfileStore;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.time.BusinessClock;
import no.innpass.taxonomy.Concepts;

/** Packs a candidate's facts anew, in the transaction that has just changed them: rows and packed record never disagree. */
@Singleton
class PackFacts {
    private final FactsPacker packer;
    private final ProfileStore profiles;
    private final FactsRows rows;
    private final SourceRows sources;
    private final Outbox outbox;
    private final BusinessClock clock;

    PackFacts(
            Concepts concepts,
            ProfileStore profiles,
            FactsRows rows,
            SourceRows sources,
            Outbox outbox,
            BusinessClock clock) {
        this.packer = new FactsPacker(concepts);
        this.profiles = profiles;
        this.rows = rows;
        this.sources = sources;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param candidate as it stands after the change, with its new version */
    @Transactional(Transactional.TxType.MANDATORY)
    void pack(Candidate candidate) {
        put(List.of(packed(candidate)));
    }

    /** The same for many candidates whose whole profiles have just been stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    void pack(Map<Candidate, ResourceProfile> stored) {
        put(stored.entrySet().stream()
                .map(one -> packer.pack(one.getKey(), one.getValue(), clock.today()))
                .toList());
    }

    private void put(List<CandidateFacts> facts) {
        rows.put(facts);
        sources.put(facts.stream().map(CandidateFacts::id).toList());
    }

    /** What would be packed now. */
    CandidateFacts packed(Candidate candidate) {
        return packer.pack(candidate, profiles.profile(candidate.id()), clock.today());
    }

    /** Packs, and tells that the profile has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void packChanged(Candidate candidate) {
        pack(candidate);
        outbox.append(new ResourceProfileChanged(candidate.id()));
    }
}
