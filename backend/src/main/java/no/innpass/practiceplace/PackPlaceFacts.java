package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;

/**
 * Writes {@code place_facts} in the transaction that changed a fact (architecture 3). Equal facts write nothing and raise no event,
 * so that it may be called as often as one likes, and for every place of a workplace that has changed.
 */
@Singleton
class PackPlaceFacts {
    private static final int LAYOUT = 1;

    private final Workplaces workplaces;
    private final PracticePlaceRows places;
    private final NeedRows needs;
    private final FlexibilityAnswers answers;
    private final DerivePlaceFacts derive;
    private final Rows rows;
    private final Outbox outbox;

    PackPlaceFacts(
            Workplaces workplaces,
            PracticePlaceRows places,
            NeedRows needs,
            FlexibilityAnswers answers,
            DerivePlaceFacts derive,
            Rows rows,
            Outbox outbox) {
        this.workplaces = workplaces;
        this.places = places;
        this.needs = needs;
        this.answers = answers;
        this.derive = derive;
        this.rows = rows;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void pack(UUID id) {
        PracticePlace place = places.find(id).orElseThrow();
        pack(
                place,
                needs.find(id, place.needVersion()).orElseThrow(),
                workplaces.find(place.workplaceId()).orElseThrow());
    }

    /** The same for a place whose rows the caller has just read or written. */
    @Transactional(Transactional.TxType.MANDATORY)
    void pack(PracticePlace place, Need need, WorkplaceCard workplace) {
        UUID id = place.id();
        PlaceFacts facts = derive.of(place, need, workplace, answers.today());
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
        places.at(workplace).forEach(this::pack);
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
