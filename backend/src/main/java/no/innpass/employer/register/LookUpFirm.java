package no.innpass.employer.register;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innpass.employer.OrganisationNumber;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks a firm up by its organisation number (INTG-06): in the register's service where there is one and it answers, else in what stands here.
 * Nothing is stored.
 */
@Singleton
class LookUpFirm {
    private static final Logger LOG = LoggerFactory.getLogger(LookUpFirm.class);

    private final AskRegister register;
    private final FirmsHere here;
    private final Areas areas;

    LookUpFirm(AskRegister register, FirmsHere here, Areas areas) {
        this.register = register;
        this.here = here;
        this.areas = areas;
    }

    /**
     * The firm with this number, or the one whose unit has it.
     *
     * @param number blanks allowed between the digits
     * @throws Refused NUMBER_NOT_VALID; NOT_IN_REGISTER, NOT_KNOWN_HERE; REGISTER_SILENT
     */
    FirmView find(String number) {
        String digits = digits(number);
        if (!register.isOn()) {
            return here.find(digits).orElseThrow(() -> new Refused(new RegisterProblem.NotKnownHere()));
        }
        try {
            Optional<LiveFirm> firm = register.firm(digits);
            return view(firm.orElseThrow(() -> new Refused(new RegisterProblem.NotInRegister())));
        } catch (RegisterSilent silent) {
            LOG.warn("The organisation register does not answer: {}", silent.getMessage());
            return here.find(digits).orElseThrow(() -> new Refused(new RegisterProblem.Silent()));
        }
    }

    /** Nine digits with a right check digit. @throws Refused NUMBER_NOT_VALID */
    static String digits(String number) {
        String digits = OrganisationNumber.plain(number);
        if (!OrganisationNumber.isValid(digits)) {
            throw new Refused(new RegisterProblem.NumberNotValid());
        }
        return digits;
    }

    private FirmView view(LiveFirm firm) {
        EntityLine entity = firm.entity();
        Map<String, UUID> known =
                here.workplaces(firm.units().stream().map(UnitLine::number).toList());
        List<FirmUnitView> units = firm.units().stream()
                .sorted(Comparator.comparing(UnitLine::name).thenComparing(UnitLine::number))
                .map(unit -> view(unit, known.get(unit.number())))
                .toList();
        return new FirmView(
                entity.number(),
                entity.name(),
                entity.sector(),
                entity.standing(),
                entity.since(),
                RegisterSource.LIVE,
                here.employer(entity.number()),
                units,
                firm.unitsInAll());
    }

    private FirmUnitView view(UnitLine unit, @Nullable UUID workplace) {
        @Nullable String municipality = unit.municipality();
        return new FirmUnitView(
                unit.number(),
                unit.name(),
                unit.industry(),
                unit.industryCode(),
                unit.employees(),
                unit.band(),
                municipality,
                municipality == null
                        ? null
                        : areas.municipality(municipality)
                                .map(Municipality::name)
                                .orElse(null),
                unit.postCode(),
                unit.address(),
                unit.closedOn(),
                workplace);
    }
}
