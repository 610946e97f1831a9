package no.innpass.employer.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innpass.employer.OrganisationNumber;
import no.innpass.employer.RegisterStanding;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Takes a firm and some of its units in with what the register tells of them now (EMP-01, INTG-06): the facts follow the register from then on. */
@Singleton
class TakeFirm {
    /** No import of a file. */
    private static final long NO_FILE = 0;

    private final AskRegister register;
    private final FirmsHere here;
    private final StoreEntities entities;
    private final StoreUnits units;
    private final Workplaces workplaces;
    private final Rows rows;
    private final BusinessClock clock;

    TakeFirm(
            AskRegister register,
            FirmsHere here,
            StoreEntities entities,
            StoreUnits units,
            Workplaces workplaces,
            Rows rows,
            BusinessClock clock) {
        this.register = register;
        this.here = here;
        this.entities = entities;
        this.units = units;
        this.workplaces = workplaces;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What the register tells of the units that are to be taken; asks over HTTP, and so not in the transaction that stores.
     *
     * @throws Refused NUMBER_NOT_VALID, NOT_KNOWN_HERE without a service, REGISTER_SILENT, NOT_IN_REGISTER, FIRM_CLOSED; UNITS_NOT_TAKEN with each unit
     *     that is told twice, is none of the firm's or is closed
     */
    LiveFirm read(String number, TakeUnitsRequest asked) {
        String digits = LookUpFirm.digits(number);
        if (!register.isOn()) {
            throw new Refused(new RegisterProblem.NotKnownHere());
        }
        try {
            LiveFirm firm = register.firm(digits).orElseThrow(() -> new Refused(new RegisterProblem.NotInRegister()));
            if (firm.entity().standing() != RegisterStanding.ACTIVE) {
                throw new Refused(new RegisterProblem.FirmClosed());
            }
            return new LiveFirm(firm.entity(), chosen(firm, asked.units()), firm.unitsInAll());
        } catch (RegisterSilent silent) {
            throw new Refused(new RegisterProblem.Silent());
        }
    }

    private List<UnitLine> chosen(LiveFirm firm, List<String> asked) {
        Map<String, UnitLine> told = firm.units().stream()
                .collect(Collectors.toMap(UnitLine::number, Function.identity(), (one, twin) -> one));
        List<UnitLine> chosen = new ArrayList<>();
        List<FieldProblem> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String number = OrganisationNumber.plain(asked.get(i));
            @Nullable UnitLine unit = OrganisationNumber.isValid(number) ? told.get(number) : null;
            if (unit == null
                    && OrganisationNumber.isValid(number)
                    && firm.unitsInAll() > firm.units().size()) {
                unit = register.unitOf(number)
                        .filter(one -> one.parent().equals(firm.entity().number()))
                        .orElse(null);
            }
            if (unit == null) {
                wrong.add(new FieldProblem("/units/" + i, "UNKNOWN"));
            } else if (!seen.add(number)) {
                wrong.add(new FieldProblem("/units/" + i, "TWICE"));
            } else if (unit.closedOn() != null && !unit.closedOn().isAfter(clock.today())) {
                wrong.add(new FieldProblem("/units/" + i, "CLOSED"));
            } else {
                chosen.add(unit);
            }
        }
        refuse(wrong);
        return chosen;
    }

    /**
     * Stores what was read: all of it or nothing.
     *
     * @throws Refused OWNER_NOT_VALID; UNITS_NOT_TAKEN with each unit that is a workplace here already
     */
    @Transactional
    TakenUnitsView store(LiveFirm firm, TakeUnitsRequest asked) {
        String number = firm.entity().number();
        rows.first("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "take " + number);
        List<String> numbers = firm.units().stream().map(UnitLine::number).toList();
        Map<String, UUID> known = here.workplaces(numbers);
        List<FieldProblem> taken = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (known.containsKey(numbers.get(i))) {
                taken.add(new FieldProblem("/units/" + i, "TAKEN"));
            }
        }
        refuse(taken);
        entities.store(List.of(firm.entity()), NO_FILE, true);
        units.store(firm.units(), NO_FILE, true, new Faults());
        Map<String, UUID> made = here.workplaces(numbers);
        List<UUID> ids =
                numbers.stream().map(made::get).map(Objects::requireNonNull).toList();
        ids.forEach(id -> workplaces.takeUp(id, asked.ownerId(), asked.deputyId()));
        return new TakenUnitsView(Objects.requireNonNull(here.employer(number)), ids);
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(new RegisterProblem.UnitsNotTaken(wrong));
        }
    }
}
