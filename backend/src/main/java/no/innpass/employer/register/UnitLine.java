package no.innpass.employer.register;

import java.time.LocalDate;
import java.util.Optional;
import no.innpass.employer.Industry;
import no.innpass.employer.IndustryOfCode;
import no.innpass.employer.OrganisationNumber;
import no.innpass.employer.SizeBand;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a line of the register tells of it.
 *
 * @param parent number of the legal body that it belongs to
 * @param industryCode five digits of SN2007, as {@code 88.911}; absent where the register tells a shorter one, or none
 * @param employees absent where the register does not tell; it does not below five
 * @param band of the employees; the lowest where there are some and the register does not tell how many
 * @param area number, 0 where it is not known
 * @param closedOn last day; absent while it is open
 */
record UnitLine(
        RegisterRow row,
        String number,
        String parent,
        String name,
        @Nullable Industry industry,
        @Nullable String industryCode,
        @Nullable Integer employees,
        @Nullable SizeBand band,
        @Nullable String municipality,
        @Nullable String postCode,
        int area,
        @Nullable String address,
        @Nullable LocalDate closedOn) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final int MOST_EMPLOYEES = 1_000_000;

    /** Empty where the line has no right number, no name or no right number of the legal body; any other fact that is wrong is left open. */
    static Optional<UnitLine> read(RegisterRow row, Areas areas, Faults faults) {
        Optional<String> number = row.number("organisasjonsnummer").map(OrganisationNumber::digits);
        if (number.isEmpty()) {
            faults.refuse(row, "organisasjonsnummer", "CHECK_DIGIT", "nine digits, the last one the check digit");
            return Optional.empty();
        }
        Optional<String> name = row.text("navn");
        if (name.isEmpty()) {
            faults.refuse(row, "navn", "REQUIRED", "a name");
            return Optional.empty();
        }
        Optional<String> parent = row.number("overordnetenhet").map(OrganisationNumber::digits);
        if (parent.isEmpty()) {
            faults.refuse(row, "overordnetEnhet", "CHECK_DIGIT", "nine digits, the last one the check digit");
            return Optional.empty();
        }
        @Nullable Integer employees = employees(row, faults);
        @Nullable String municipality = municipality(row, areas, faults);
        Optional<Area> byPostCode = byPostCode(row, areas, faults);
        return Optional.of(new UnitLine(
                row,
                number.get(),
                parent.get(),
                EntityLine.shortened(name.get(), LONGEST_NAME),
                industry(row, faults),
                row.text("naeringskode1.kode").filter(IndustryOfCode::isWhole).orElse(null),
                employees,
                band(row, employees),
                municipality != null
                        ? municipality
                        : byPostCode.map(area -> area.municipality().number()).orElse(null),
                byPostCode.isPresent()
                        ? row.text("beliggenhetsadresse.postnummer").orElse(null)
                        : null,
                area(municipality, byPostCode, areas),
                row.text("beliggenhetsadresse.adresse")
                        .map(text -> EntityLine.shortened(text, LONGEST_ADDRESS))
                        .orElse(null),
                row.day("nedleggelsesdato")
                        .or(() -> row.day(EntityLine.DELETED))
                        .orElse(null)));
    }

    private static @Nullable Integer employees(RegisterRow row, Faults faults) {
        Optional<String> told = row.text("antallansatte");
        if (told.isEmpty()) {
            return null;
        }
        if (told.get().matches("[0-9]{1,7}") && Integer.parseInt(told.get()) <= MOST_EMPLOYEES) {
            return Integer.valueOf(told.get());
        }
        faults.leaveOpen(row.fault("antallAnsatte", "NOT_A_NUMBER", "a whole number, 0 to " + MOST_EMPLOYEES));
        return null;
    }

    private static @Nullable SizeBand band(RegisterRow row, @Nullable Integer employees) {
        if (employees != null) {
            return SizeBand.of(employees);
        }
        return row.yes("harregistrertantallansatte")
                        && row.text("antallansatte").isEmpty()
                ? SizeBand.S1_4
                : null;
    }

    private static @Nullable Industry industry(RegisterRow row, Faults faults) {
        Optional<String> code = row.text("naeringskode1.kode");
        Optional<Industry> section = code.flatMap(IndustryOfCode::section);
        if (code.isPresent() && section.isEmpty() && !IndustryOfCode.saysNothing(code.get())) {
            faults.leaveOpen(row.fault("naeringskode1.kode", "UNKNOWN", "a code of SN2007, as 47.111"));
        }
        return section.orElse(null);
    }

    private static @Nullable String municipality(RegisterRow row, Areas areas, Faults faults) {
        Optional<String> number = row.text("beliggenhetsadresse.kommunenummer");
        Optional<String> known = number.flatMap(areas::municipality).map(Municipality::number);
        if (number.isPresent() && known.isEmpty()) {
            faults.leaveOpen(
                    row.fault("beliggenhetsadresse.kommunenummer", "UNKNOWN", "the number of a municipality of today"));
        }
        return known.orElse(null);
    }

    private static Optional<Area> byPostCode(RegisterRow row, Areas areas, Faults faults) {
        Optional<String> code = row.text("beliggenhetsadresse.postnummer");
        Optional<Area> area = code.filter(text -> text.matches("[0-9]{4}")).flatMap(areas::byPostCode);
        if (code.isPresent() && area.isEmpty()) {
            faults.leaveOpen(row.fault("beliggenhetsadresse.postnummer", "UNKNOWN", "a Norwegian post code"));
        }
        return area;
    }

    /** The post code's area where it lies in the municipality, else the municipality's centre. */
    private static int area(@Nullable String municipality, Optional<Area> byPostCode, Areas areas) {
        if (municipality == null) {
            return byPostCode.map(Area::number).orElse(0);
        }
        return byPostCode
                .filter(area -> area.municipality().number().equals(municipality))
                .or(() -> areas.centreOf(municipality))
                .map(Area::number)
                .orElse(0);
    }
}
