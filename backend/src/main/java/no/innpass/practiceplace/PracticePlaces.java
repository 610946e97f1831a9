package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.NamedContact;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.practiceplace.kind.KindRule;
import no.innpass.practiceplace.kind.KindRules;
import no.innpass.shared.Upserted;

/** Door to the practice places. */
@Singleton
public class PracticePlaces {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int PAGE = 500;

    private final PlaceCards cards;
    private final NeedRows needs;
    private final PackPlaceFacts pack;
    private final Seats seats;
    private final BringPracticePlace bring;
    private final OwnPracticePlaces own;
    private final Workplaces workplaces;
    private final TellOpening tellOpening;
    private final PausePracticePlaces pausePracticePlaces;
    private final ProspectChangeRows prospectChanges;
    private final KindRules kinds;

    PracticePlaces(
            PlaceCards cards,
            NeedRows needs,
            PackPlaceFacts pack,
            Seats seats,
            BringPracticePlace bring,
            OwnPracticePlaces own,
            Workplaces workplaces,
            TellOpening tellOpening,
            PausePracticePlaces pausePracticePlaces,
            ProspectChangeRows prospectChanges,
            KindRules kinds) {
        this.cards = cards;
        this.needs = needs;
        this.pack = pack;
        this.seats = seats;
        this.bring = bring;
        this.own = own;
        this.workplaces = workplaces;
        this.tellOpening = tellOpening;
        this.pausePracticePlaces = pausePracticePlaces;
        this.prospectChanges = prospectChanges;
        this.kinds = kinds;
    }

    /** The packed facts as they stand; every place has some, listed or not. */
    public Optional<PlaceFacts> facts(UUID id) {
        return pack.find(id);
    }

    /** By id; an id that is no place's is left out. */
    @Transactional
    public Map<UUID, PlaceFacts> facts(Collection<UUID> ids) {
        return pack.all(ids).stream().collect(Collectors.toMap(PlaceFacts::id, Function.identity()));
    }

    /** Rows of a ranked list by id; an id that is no place's is left out. */
    @Transactional
    public Map<UUID, ListedPlace> listed(Collection<UUID> ids) {
        return cards.listed(ids).stream().collect(Collectors.toMap(ListedPlace::id, Function.identity()));
    }

    @Transactional
    public Optional<ListedPlace> listed(UUID id) {
        return cards.listed(id);
    }

    /** For building an index: facts in the order of the ids after {@code id}, at most {@code limit}; begin with the zero id. */
    public List<PlaceFacts> factsAfter(UUID id, int limit) {
        return pack.after(id, limit);
    }

    /** Those of the places whose need in force says that somebody can come in the summer (PLC-06). */
    @Transactional
    public Set<UUID> inSummer(Collection<UUID> ids) {
        return cards.inSummer(ids);
    }

    /** Places whose title, or whose workplace's name, holds the letters; the newest first, at most {@code limit}. */
    @Transactional
    public List<UUID> named(String letters, int limit) {
        return cards.named(letters, limit);
    }

    /** Places that were published after this moment and still are, the earliest first. */
    @Transactional
    public List<UUID> publishedAfter(Instant moment, int limit) {
        return cards.publishedAfter(moment, limit);
    }

    @Transactional
    public Optional<PlaceCard> card(UUID id) {
        return Optional.ofNullable(cards(List.of(id)).get(id));
    }

    /** By id; an id that is no place's is left out. */
    @Transactional
    public Map<UUID, PlaceCard> cards(Collection<UUID> ids) {
        Conditions wanted = new Conditions().and("p.id = any (?::uuid[])", ids);
        return cards.list(wanted, "p.id", Math.max(1, ids.size())).stream()
                .collect(Collectors.toMap(PlaceCard::id, Function.identity()));
    }

    /** One version of the need, also one that is no longer in force (PLC-01). */
    @Transactional
    public Optional<Need> need(UUID id, int version) {
        return needs.find(id, version);
    }

    /** What kind of placement it offers, with how long one may last (PLC-02); empty for an id that is no place's. */
    @Transactional
    public Optional<KindRule> kind(UUID id) {
        return card(id).map(place -> kinds.of(place.kind()));
    }

    /** How what can follow was last changed after it was settled (PLC-11); empty where it never was. */
    @Transactional
    public Optional<ProspectChange> prospectChange(UUID id) {
        return prospectChanges.last(id);
    }

    /** Who to ring about the place today (EMP-03). */
    @Transactional
    public Optional<NamedContact> contact(PlaceCard place) {
        return workplaces.find(place.workplaceId()).flatMap(workplaces::contact);
    }

    /** True when the person posts for the workplace of this place (PRI-02). */
    public boolean belongsTo(Actor actor, PlaceCard place) {
        return own.workplacesOf(actor).contains(place.workplaceId());
    }

    /**
     * Takes a seat for an agreement, and counts the person at the workplace; the last seat fills the place.
     *
     * @param beyondCap the leader has let this person pass the cap of the workplace
     * @throws Refused PLACE_FULL, PLACE_NOT_OPEN, CAP_REACHED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeSeat(UUID id, boolean beyondCap) {
        seats.take(id, beyondCap);
    }

    /** Gives a seat back, and the person's place in the workplace's cap; a filled place opens again inside its start window. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void releaseSeat(UUID id) {
        seats.release(id);
    }

    /** Packs the facts of a workplace's places anew after {@code WorkplaceChanged}; what is equal writes nothing. */
    @Transactional
    public void workplaceChanged(UUID workplace) {
        pack.packAllAt(workplace);
    }

    /** Pauses what is out at a workplace that is closed, or that nobody owns any more; at any other, nothing (PLC-12). */
    public void pauseAt(UUID workplace) {
        pausePracticePlaces.pauseAt(workplace);
    }

    /** Pauses what is out at the workplaces of a legal body that is bankrupt, is wound up, or is gone (PLC-12, INTG-06). */
    public void pauseOf(UUID employer) {
        pausePracticePlaces.pauseOf(employer);
    }

    /** Tells the employer room whether the place is open, and when it was confirmed (EMP-07); a draft says nothing. */
    @Transactional
    public void tellWorkplace(UUID id) {
        tellOpening.tell(id);
    }

    /** All places of a workplace, listed or not. */
    @Transactional
    public List<UUID> at(UUID workplace) {
        return tellOpening.at(workplace);
    }

    /** Packs what a new day changes: a start that is open moves on, a place whose dates have passed is listed no longer. */
    public void newDay() {
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            last = pack.packAgedAfter(last.get(), PAGE);
        }
    }

    /** Packs every place anew, a page in each transaction; what is equal writes nothing. */
    public void packAll() {
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            last = pack.packAfter(last.get(), PAGE);
        }
    }

    /**
     * Brings a place in from a file, in the caller's transaction; what is equal writes nothing.
     *
     * @throws Refused as posting by hand does; CONFLICT when the reference belongs to another workplace's place
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted put(PlaceEntry entry) {
        return bring.bring(entry);
    }
}
