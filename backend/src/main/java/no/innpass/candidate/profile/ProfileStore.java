package no.innpass.candidate.profile;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
        queue.offer(List.of(section), now);
        return version;
    }
}
