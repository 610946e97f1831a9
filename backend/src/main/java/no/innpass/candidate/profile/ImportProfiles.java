package no.innpass.candidate.profile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.innpass.shared.FactState;

/** What files say of many candidates, table by table instead of candidate by candidate. The caller holds their row locks. */
@Singleton
public class ImportProfiles {
    private final ProfileStore profiles;
    private final SectionRows sections;
    private final FactRows facts;
    private final CatalogueQueue queue;
    private final Clock clock;

    ImportProfiles(ProfileStore profiles, SectionRows sections, FactRows facts, CatalogueQueue queue, Clock clock) {
        this.profiles = profiles;
        this.sections = sections;
        this.facts = facts;
        this.queue = queue;
        this.clock = clock;
    }

    /** What a file says of one candidate; each section at most once. */
    public record Answers(UUID candidate, List<Section> sections, Authorship by) {
        public Answers {
            sections = List.copyOf(sections);
        }

        private Answers asked() {
            return new Answers(
                    candidate,
                    sections.stream().filter(section -> !saysNothing(section)).toList(),
                    by);
        }
    }

    /** The first answers of candidates without any; a section that was not asked is left untouched. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(List<Answers> all) {
        Instant now = clock.instant();
        List<Answers> asked = all.stream().map(Answers::asked).toList();
        sections.begin(asked, now);
        FactTables.ALL.forEach(table -> begin(table, asked, now));
        queue.offer(asked.stream().flatMap(one -> one.sections().stream()).toList(), now);
    }

    private <F extends Fact> void begin(FactTable<F> table, List<Answers> all, Instant now) {
        List<FactRows.Fresh<F>> fresh = new ArrayList<>();
        for (Answers one : all) {
            for (Section section : one.sections()) {
                if (section.name() == table.name()) {
                    List<F> told = table.factsOf(section);
                    for (int i = 0; i < told.size(); i++) {
                        fresh.add(new FactRows.Fresh<>(one.candidate(), i, told.get(i), one.by()));
                    }
                }
            }
        }
        facts.begin(table, fresh, now);
    }

    /**
     * Makes these the answers of their sections, but leaves a section that says the same already, or in which a person has written,
     * verified or disputed anything since the last import: imports never overwrite people.
     *
     * @return the candidates of whom something was written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> replace(List<Answers> all) {
        List<UUID> ids = all.stream().map(Answers::candidate).toList();
        Map<UUID, SectionRows.Current> current = sections.current(ids);
        Set<UUID> changed = new HashSet<>();
        for (FactTable<?> table : FactTables.ALL) {
            replace(table, all, current, changed);
        }
        return changed;
    }

    private <F extends Fact> void replace(
            FactTable<F> table, List<Answers> all, Map<UUID, SectionRows.Current> current, Set<UUID> changed) {
        List<UUID> ids = all.stream().map(Answers::candidate).toList();
        Map<UUID, List<F>> stored = facts.current(ids, table);
        for (Answers one : all) {
            UUID id = one.candidate();
            SectionRows.Current known = Objects.requireNonNullElseGet(current.get(id), SectionRows.Current::new);
            for (Section section : one.sections()) {
                if (section.name() == table.name()
                        && isDue(section, table, known, stored.getOrDefault(id, List.of()))) {
                    profiles.replace(id, section, one.by());
                    changed.add(id);
                }
            }
        }
    }

    private static <F extends Fact> boolean isDue(
            Section section, FactTable<F> table, SectionRows.Current current, List<F> stored) {
        if (current.version(table.name()) == 0) {
            return !saysNothing(section);
        }
        boolean people = current.author(table.name()) != null
                || stored.stream().anyMatch(fact -> FactMark.isFromPeople(fact.fact()));
        boolean same =
                current.state(table.name()) == section.state() && table.sayTheSame(stored, table.factsOf(section));
        return !people && !same;
    }

    private static boolean saysNothing(Section section) {
        return section.state() == FactState.NOT_ASKED && section.facts().isEmpty();
    }
}
