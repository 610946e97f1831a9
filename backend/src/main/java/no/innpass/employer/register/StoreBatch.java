package no.innpass.employer.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innpass.geography.Areas;

/** Brings some lines of a file in, in one transaction with how far the import has come: broken off, it goes on after the last batch. */
@Singleton
class StoreBatch {
    private final StoreEntities entities;
    private final StoreUnits units;
    private final RegisterImports imports;
    private final Areas areas;

    StoreBatch(StoreEntities entities, StoreUnits units, RegisterImports imports, Areas areas) {
        this.entities = entities;
        this.units = units;
        this.imports = imports;
        this.areas = areas;
    }

    /** Stores the lines; of a number that stands there twice the later one counts. */
    @Transactional
    Counts store(RegisterKind kind, List<RegisterRow> lines, RegisterImports.Begun run, Faults faults) {
        Counts counts = take(kind, lines, run.id(), true, faults);
        if (!faults.refusedNumbers().isEmpty()) {
            seen(kind, faults.refusedNumbers(), run.id());
        }
        imports.add(run, counts);
        return counts;
    }

    /** The same, and stores nothing. */
    @Transactional
    Counts check(RegisterKind kind, List<RegisterRow> lines, Faults faults) {
        return take(kind, lines, 0, false, faults);
    }

    /** The end of a file that holds the whole register: what the register had and has no more is flagged. */
    @Transactional
    Counts finish(RegisterKind kind, RegisterImports.Begun run, boolean whole) {
        Counts counts = Counts.NONE;
        if (whole) {
            counts = kind == RegisterKind.ENTITIES ? entities.flagGone(run.id()) : units.flagGone(run.id());
            imports.add(run, counts);
        }
        imports.finish(run.id());
        return counts;
    }

    private void seen(RegisterKind kind, Set<String> numbers, long run) {
        if (kind == RegisterKind.ENTITIES) {
            entities.seen(numbers, run);
        } else {
            units.seen(numbers, run);
        }
    }

    private Counts take(RegisterKind kind, List<RegisterRow> lines, long run, boolean write, Faults faults) {
        int before = faults.refused();
        Counts counts = kind == RegisterKind.ENTITIES
                ? entities.store(entities(lines, faults).values(), run, write)
                : units.store(units(lines, faults).values(), run, write, faults);
        return counts.plus(new Counts(lines.size(), 0, 0, 0, 0, 0, faults.refused() - before));
    }

    private static Map<String, EntityLine> entities(List<RegisterRow> lines, Faults faults) {
        Map<String, EntityLine> byNumber = new LinkedHashMap<>();
        for (RegisterRow line : lines) {
            EntityLine.read(line, faults).ifPresent(one -> byNumber.put(one.number(), one));
        }
        return byNumber;
    }

    private Map<String, UnitLine> units(List<RegisterRow> lines, Faults faults) {
        Map<String, UnitLine> byNumber = new LinkedHashMap<>();
        for (RegisterRow line : lines) {
            UnitLine.read(line, areas, faults).ifPresent(one -> byNumber.put(one.number(), one));
        }
        return byNumber;
    }
}
