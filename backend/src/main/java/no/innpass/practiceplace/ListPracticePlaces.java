package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.web.Cursor;
import no.innpass.platform.web.Slice;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Lists of places, page by page: all of them for staff, the own ones for an employer. */
@Singleton
class ListPracticePlaces {
    private static final Set<ConceptKind> WORK = EnumSet.of(ConceptKind.TASK, ConceptKind.SKILL);

    private final PlaceCards cards;
    private final Concepts concepts;

    ListPracticePlaces(PlaceCards cards, Concepts concepts) {
        this.cards = cards;
        this.concepts = concepts;
    }

    @Transactional
    Slice<PlaceCard> list(PlaceFilter filter, Language language) {
        return list(filter, new Conditions(), language);
    }

    /** Only places at these workplaces, whatever the filter asks for (PRI-02). */
    @Transactional
    Slice<PlaceCard> listAt(Collection<UUID> workplaces, PlaceFilter filter, Language language) {
        Conditions own = new Conditions().and("p.workplace_id = any (?::uuid[])", workplaces);
        return list(filter, own, language);
    }

    private Slice<PlaceCard> list(PlaceFilter filter, Conditions conditions, Language language) {
        if (filter.query() != null && !filter.query().isBlank()) {
            words(filter.query().strip(), conditions, language);
        }
        if (filter.state() != null) {
            conditions.and("p.state = ?", filter.state());
        }
        if (filter.workplace() != null) {
            conditions.and("p.workplace_id = ?", filter.workplace());
        }
        if (filter.municipality() != null) {
            conditions.and("w.municipality_number = ?", filter.municipality());
        }
        if (filter.chance() != null) {
            conditions.and("coalesce(n.chance, false) = ?", filter.chance());
        }
        PlaceSort order = filter.order();
        @Nullable Cursor from = Cursor.decode(filter.cursor(), order.keys());
        if (from != null) {
            requireId(from.keys().getLast());
            conditions.and(order.after(), from.keys().toArray());
        }
        List<PlaceCard> page = cards.list(conditions, order.orderBy(), filter.rows() + 1);
        return Slice.of(page, filter.rows(), order::cursor);
    }

    private void words(String query, Conditions conditions, Language language) {
        String pattern = Conditions.containing(query.toLowerCase(Locale.ROOT));
        List<String> tasks = concepts.searchByName(query, WORK, language, 20).stream()
                .map(hit -> hit.concept().code())
                .toList();
        conditions.and("""
                (lower(n.title) like ? or lower(w.name) like ? or exists (select from need_task t
                  where (t.place_id, t.version) = (p.id, p.need_version) and t.task = any (?)))""", pattern, pattern, tasks);
    }

    private static void requireId(String text) {
        try {
            UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Refused(new CommonProblem.InvalidInput("cursor", "BAD_CURSOR"));
        }
    }
}
