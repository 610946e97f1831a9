package no.innpass.employer.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.innpass.geography.Areas;

/** Reads a firm from the register's service by its number, or by that of one of its units (INTG-06). Asks over HTTP: never in a transaction. */
@Singleton
class AskRegister {
    private final LiveRegister register;
    private final Areas areas;

    AskRegister(LiveRegister register, Areas areas) {
        this.register = register;
        this.areas = areas;
    }

    boolean isOn() {
        return register.isOn();
    }

    /**
     * Empty where the register knows neither a body nor a unit by this number.
     *
     * @param number nine digits with a right check digit
     * @throws RegisterSilent without a right answer in time
     */
    Optional<LiveFirm> firm(String number) {
        Optional<EntityLine> entity = entity(number);
        if (entity.isPresent()) {
            LiveRegister.Units units = register.unitsOf(number);
            return Optional.of(new LiveFirm(
                    entity.get(),
                    units.first().stream().flatMap(row -> unit(row).stream()).toList(),
                    units.inAll()));
        }
        Optional<UnitLine> unit = unitOf(number);
        return unit.flatMap(found -> entity(found.parent()).map(parent -> new LiveFirm(parent, List.of(found), 1)));
    }

    /** Empty where the register knows no unit by this number. @throws RegisterSilent without a right answer in time */
    Optional<UnitLine> unitOf(String number) {
        return register.unit(number).flatMap(this::unit);
    }

    private Optional<EntityLine> entity(String number) {
        return register.entity(number).flatMap(row -> EntityLine.read(row, new Faults()));
    }

    private Optional<UnitLine> unit(RegisterRow row) {
        return UnitLine.read(row, areas, new Faults());
    }
}
