package no.innpass.candidate.profile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.shared.FactState;

/**
 * The tables of the resource profile. Reading gives current facts; writing ends what changed, begins what is new and leaves the rest
 * untouched, so that source, date and verification of an unchanged fact stay (CAN-03).
 */
@Singleton
public class ProfileStore {
    private final SectionRows sections;
    private final FactRows facts;
    private final CatalogueQueue queue;
    private final Clock clock;

    ProfileStore(SectionRows sections, FactRows facts, CatalogueQueue queue, Clock clock) {
        this.sections = sections;
        this.facts = facts;
        this.queue = queue;
        this.clock = clock;
    }

    /** An untouched section is NOT_ASKED with version 0. */
    @Transactional
    public Section section(UUID candidate, SectionName name) {
        return read(candidate, FactTables.of(name), sections.current(candidate));
    }

    @Transactional
    public ResourceProfile profile(UUID candidate) {
        SectionRows.Current current = sections.current(candidate);
        List<Section> all = FactTables.ALL.stream()
                .map(table -> (Section) read(candidate, table, current))
                .toList();
        return ResourceProfile.of(all);
    }

    private <F extends Fact> Section read(UUID candidate, FactTable<F> table, SectionRows.Current current) {
        return table.make()
                .section(current.state(table.name()), facts.current(candidate, table), current.mark(table.name()));
    }

    /**
     * Makes this the section's answer. The caller holds the candidate's row lock.
     *
     * @return version of the section after it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long replace(UUID candidate, Section section, Authorship by) {
        return write(candidate, section, by, FactTables.of(section));
    }

    /** The first answers for a candidate without any; one that was not asked is left untouched. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(UUID candidate, List<Section> answers, Authorship by) {
        Instant now = clock.instant();
        List<Section> asked =
                answers.stream().filter(section -> !saysNothing(section)).toList();
        sections.begin(candidate, asked, by.provenance(null), now);
        for (Section section : asked) {
            begin(candidate, section, FactTables.of(section), by, now);
            queue.offer(section, now);
        }
    }

    private <F extends Fact> void begin(
            UUID candidate, Section section, FactTable<F> table, Authorship by, Instant now) {
        facts.begin(candidate, table, table.factsOf(section), by, now);
    }

    /**
     * Makes these the answers of their sections, but leaves a section that says the same already, or in which a person has written,
     * verified or disputed anything since the last import: imports never overwrite people.
     *
     * @return true when something was written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean replaceImported(UUID candidate, List<Section> answers, Authorship by) {
        SectionRows.Current current = sections.current(candidate);
        boolean changed = false;
        for (Section section : answers) {
            if (isDue(candidate, section, FactTables.of(section), current)) {
                write(candidate, section, by, FactTables.of(section));
                changed = true;
            }
        }
        return changed;
    }

    private <F extends Fact> boolean isDue(
            UUID candidate, Section section, FactTable<F> table, SectionRows.Current current) {
        if (current.version(table.name()) == 0) {
            return !saysNothing(section);
        }
        List<F> stored = facts.current(candidate, table);
        boolean people = current.author(table.name()) != null
                || stored.stream().anyMatch(fact -> FactMark.isFromPeople(fact.fact()));
        boolean same =
                current.state(table.name()) == section.state() && table.sayTheSame(stored, table.factsOf(section));
        return !people && !same;
    }

    private static boolean saysNothing(Section section) {
        return section.state() == FactState.NOT_ASKED && section.facts().isEmpty();
    }

    /**
     * Marks a current fact as verified by somebody who has seen the evidence (16.8 Fact); nothing that scoring reads changes.
     *
     * @return false when the candidate's section holds no such fact now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean verify(UUID candidate, SectionName section, UUID fact, UUID login, LocalDate on) {
        return facts.verify(candidate, FactTables.of(section), fact, login, on);
    }

    private <F extends Fact> long write(UUID candidate, Section section, Authorship by, FactTable<F> table) {
        Instant now = clock.instant();
        long version = sections.replace(candidate, section.name(), section.state(), by.provenance(null), now);
        facts.replace(candidate, table, table.factsOf(section), by, now);
        queue.offer(section, now);
        return version;
    }
}
