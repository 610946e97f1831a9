package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.candidate.profile.ProfileStore;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.shared.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Door of the room. An id that is nobody's is left out of an answer about many. What it writes joins the caller's transaction.
 *
 * <p>Beside it: {@code CandidateImport} for imports, {@code StaffCards} for nameless cards, {@code consent.Consents},
 * {@code card.AnonymousCards}.
 */
@Singleton
public class Candidates {
    private final CandidateRows candidates;
    private final ContactRows contacts;
    private final FactsRows facts;
    private final ForIndex forIndex;
    private final ListedRows listed;
    private final ProfileStore profiles;
    private final CandidateAccess access;
    private final RecordMapping mappings;
    private final ChangeReadiness readiness;
    private final PackFacts packFacts;
    private final RepackCandidates repack;
    private final BusinessClock clock;

    Candidates(
            CandidateRows candidates,
            ContactRows contacts,
            FactsRows facts,
            ForIndex forIndex,
            ListedRows listed,
            ProfileStore profiles,
            CandidateAccess access,
            RecordMapping mappings,
            ChangeReadiness readiness,
            PackFacts packFacts,
            RepackCandidates repack,
            BusinessClock clock) {
        this.candidates = candidates;
        this.contacts = contacts;
        this.facts = facts;
        this.forIndex = forIndex;
        this.listed = listed;
        this.profiles = profiles;
        this.access = access;
        this.mappings = mappings;
        this.readiness = readiness;
        this.packFacts = packFacts;
        this.repack = repack;
        this.clock = clock;
    }

    @Transactional
    public Optional<Candidate> find(UUID id) {
        return candidates.find(id);
    }

    @Transactional
    public Map<UUID, Candidate> find(Collection<UUID> ids) {
        return candidates.all(List.copyOf(ids)).stream().collect(Collectors.toMap(Candidate::id, one -> one));
    }

    /** What scoring may read, as it stands in the database now. */
    @Transactional
    public Map<UUID, CandidateFacts> facts(Collection<UUID> ids) {
        return facts.find(ids);
    }

    /**
     * Facts and visibility by id, as they stand in the database now. Who has been erased, has a protected identity (PRI-19), or may not
     * be searched today for want of a basis (PRI-06), is left out.
     */
    @Transactional
    public List<IndexedCandidate> forIndex(Collection<UUID> ids) {
        return forIndex.find(ids);
    }

    /** All candidates in the order of their ids, a page at a time: those after {@code last}, at most {@code limit}. */
    @Transactional
    public List<IndexedCandidate> forIndex(Optional<UUID> last, int limit) {
        return forIndex.after(last, limit);
    }

    /** Rows of a ranked list by id: facts, who may see them, where they come from (MAT-17), names that this actor may see (PRI-02). */
    @Transactional
    public Map<UUID, ListedCandidate> listed(Actor actor, Collection<UUID> ids) {
        return listed.find(ids, clock.today()).stream()
                .map(one -> access.mayOpen(actor, one.person()) ? one : one.nameless())
                .collect(Collectors.toMap(ListedCandidate::id, one -> one));
    }

    /** As {@link #listed(Actor, Collection)}, for one. */
    @Transactional
    public Optional<ListedCandidate> listed(Actor actor, UUID id) {
        return listed.find(id, clock.today()).map(one -> access.mayOpen(actor, one.person()) ? one : one.nameless());
    }

    /** The whole profile, functional facts too: the caller answers for who gets to see it. */
    @Transactional
    public ResourceProfile profile(UUID id) {
        return profiles.profile(id);
    }

    /** Names of those that this actor may open; the others are left out (PRI-02). */
    @Transactional
    public Map<UUID, String> names(Actor actor, Collection<UUID> ids) {
        return contacts.names(candidates.all(List.copyOf(ids)).stream()
                .filter(candidate -> access.mayOpen(actor, candidate))
                .map(Candidate::id)
                .toList());
    }

    /**
     * One of whom the actor sees at least the nameless card (PRI-02).
     *
     * @throws Refused NOT_FOUND
     */
    public Candidate openCard(Actor actor, UUID id) {
        return access.openCard(actor, id);
    }

    /** Name and number, for a party that consents and stage allow it (PRI-04); the caller answers for that. */
    @Transactional
    public Optional<CandidateContact> contact(UUID id) {
        return contacts.find(id);
    }

    /** Offices whose candidates the actor opens with name and all, protected ones aside (PRI-02). */
    public Set<UUID> officesOf(Actor actor) {
        return access.officesOf(actor);
    }

    /** Protected identities that the actor does not handle (PRI-19): what is about them stands in no list for this actor, and opens as nothing. */
    @Transactional
    public Set<UUID> hiddenFrom(Actor actor) {
        return access.hiddenFrom(actor);
    }

    /** The candidate, if this actor may open it with name and all; @throws no.innpass.platform.problem.Refused NOT_FOUND otherwise */
    public Candidate open(Actor actor, UUID id) {
        return access.open(actor, id);
    }

    /**
     * Both records until the end of the transaction, by id; fewer when one is gone. What is written about either waits meanwhile.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Candidate> lockBoth(UUID one, UUID other) {
        return candidates.lockBoth(one, other).stream().collect(Collectors.toMap(Candidate::id, each -> each));
    }

    /** Those of the actor's own offices who are ready, and were on that day; in the order of their numbers. */
    @Transactional
    public List<Candidate> readySince(Actor actor, LocalDate day) {
        return candidates.readySince(access.officesOf(actor), access.hiddenFrom(actor), day);
    }

    /** The same of whole offices, for what runs by itself: nobody is left out. */
    public List<Candidate> readySince(Collection<UUID> offices, LocalDate day) {
        return candidates.readySince(offices, Set.of(), day);
    }

    /** True when the actor handles this person by name (PRI-19). */
    public static boolean isNamed(Actor actor, Candidate candidate) {
        return CandidateAccess.isNamed(actor, candidate);
    }

    /** True when the actor may see functional facts of this candidate (PRI-07). */
    public boolean maySeeFunctions(Actor actor, Candidate candidate) {
        return access.maySeeFunctions(actor, candidate);
    }

    /** What is missing before the candidate can be asked (CAN-18, MAT-04); empty when nothing is. */
    @Transactional
    public List<ReferralItem> missingForReferral(UUID id) {
        Optional<Mapping> mapping = mappings.latest(id);
        if (mapping.isEmpty()) {
            return List.of(ReferralItem.MAPPING_MISSING);
        }
        return mappings.isCurrent(id) ? List.of() : List.of(ReferralItem.MAPPING_TOO_OLD);
    }

    /** A placement has ended (CAN-19): who was on placement is ready; what somebody has said meanwhile stands. */
    public void leftPlacement(UUID id) {
        readiness.leftPlacement(id);
    }

    /** A placement begins (CAN-19): the state follows, whatever version the profile has. */
    public void setReadiness(UUID id, Readiness state, @Nullable LocalDate readyFrom) {
        readiness.set(id, state, readyFrom);
    }

    /** Packs everybody's facts anew, a page in each transaction; what is equal writes nothing. */
    public void packAll() {
        repack.all();
    }

    /** The candidate, informed, takes, or takes no longer, a place without a reachable job (MAT-12). */
    @Transactional
    public void acceptNoJob(UUID id, boolean accepts) {
        Candidate candidate = candidates.lock(id);
        if (candidate.acceptsNoJob() != accepts) {
            packFacts.packChanged(candidates.update(candidate.acceptingNoJob(accepts)));
        }
    }
}
