package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.rule.RuleSets;

/**
 * Writes {@code place_facts} in the transaction that changed a fact (architecture 3). Equal facts write nothing and raise no event,
 * so that it may be called as often as one likes, and for every place of a workplace that has changed.
 */
@Singleton
class PackPlaceFacts {
    private static final int LAYOUT = 3;

    private final Workplaces workplaces;
    private final WorkplacePictures pictures;
    private final PracticePlaceRows places;
    private final NeedRows needs;
    private final FlexibilityAnswers answers;
    private final DerivePlaceFacts derive;
    private final RuleSets rules;
    private final Rows rows;
    private final Outbox outbox;
    private final BusinessClock clock;

    PackPlaceFacts(
            Workplaces workplaces,
            WorkplacePictures pictures,
            PracticePlaceRows places,
            NeedRows needs,
            FlexibilityAnswers answers,
            DerivePlaceFacts derive,
            RuleSets rules,
            Rows rows,
            Outbox outbox,
            BusinessClock clock) {
        this.workplaces = workplaces;
        this.pictures = pictures;
        this.places = places;
        this.needs = needs;
        this.answers = answers;
        this.derive = derive;
        this.rules = rules;
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The caller holds the place: of two who pack at once, the later one sees what the earlier one wrote. */
    @Transactional(Transactional.TxType.MANDATORY)
    void pack(UUID id) {
        pack(places.find(id).orElseThrow());
    }

    private void pack(PracticePlace place) {
        pack(
                place,
                needs.find(place.id(), place.needVersion()).orElseThrow(),
                workplaces.find(place.workplaceId()).orElseThrow());
    }

    /** The same for a place whose rows the caller has just read or written. */
    @Transactional(Transactional.TxType.MANDATORY)
    void pack(PracticePlace place, Need need, WorkplaceCard workplace) {
        UUID id = place.id();
        LocalDate today = clock.today();
        PlaceFacts facts = derive.of(
                place,
                RuledNeed.of(CarvedNeed.of(need), rules.at(workplace.id(), place.dayOf(today))),
                workplace,
                pictures.of(workplace.id(), today),
                places.freeAt(workplace.id()),
                answers.today(),
                today);
        Optional<PlaceFacts> before = find(id);
        if (before.isPresent() && sameBut(before.get(), facts)) {
            return;
        }
        long version = before.map(PlaceFacts::version).orElse(0L) + 1;
        rows.write(
                """
                insert into place_facts (place_id, layout, version, facts) values (?, ?, ?, ?)
                on conflict (place_id) do update set layout = excluded.layout, version = excluded.version, facts = excluded.facts""",
                id,
                LAYOUT,
                version,
                DerivePlaceFacts.atVersion(facts, version).pack());
        outbox.append(new PlaceFactsChanged(id));
    }

    /** The places of a workplace whose block, cap or area has changed. */
    @Transactional
    void packAllAt(UUID workplace) {
        places.lockAt(workplace).forEach(this::pack);
    }

    /**
     * Packs a page of all places anew, with the taxonomy and the rules as they are now.
     *
     * @return the last id of the page; empty when there was none after {@code last}
     */
    @Transactional
    Optional<UUID> packAfter(UUID last, int limit) {
        return packEach(places.lockAfter(last, limit));
    }

    /** The same for places that a new day may change: listed ones, whose dates pass and whose workplaces' windows move (EMP-14, MAT-25). */
    @Transactional
    Optional<UUID> packAgedAfter(UUID last, int limit) {
        return packEach(places.lockListedAfter(last, limit));
    }

    private Optional<UUID> packEach(List<PracticePlace> page) {
        page.forEach(this::pack);
        return page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().id());
    }

    @Transactional
    Optional<PlaceFacts> find(UUID id) {
        return rows.first(
                "select facts from place_facts where place_id = ?", row -> PlaceFacts.unpack(row.getBytes(1)), id);
    }

    @Transactional
    List<PlaceFacts> all(Collection<UUID> ids) {
        return rows.list(
                "select facts from place_facts where place_id = any (?::uuid[])",
                row -> PlaceFacts.unpack(row.getBytes(1)),
                ids);
    }

    /** Facts in the order of the ids, at most {@code limit}. */
    @Transactional
    List<PlaceFacts> after(UUID id, int limit) {
        return rows.list(
                "select facts from place_facts where place_id > ? order by place_id limit ?",
                row -> PlaceFacts.unpack(row.getBytes(1)),
                id,
                limit);
    }

    private static boolean sameBut(PlaceFacts before, PlaceFacts facts) {
        return Arrays.equals(
                before.pack(),
                DerivePlaceFacts.atVersion(facts, before.version()).pack());
    }
}
