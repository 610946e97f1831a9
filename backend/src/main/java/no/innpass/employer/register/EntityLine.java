package no.innpass.employer.register;

import java.time.LocalDate;
import java.util.Optional;
import no.innpass.employer.OrganisationNumber;
import no.innpass.employer.RegisterStanding;
import no.innpass.employer.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A legal body as a line of the register tells of it.
 *
 * @param form code of the register, as {@code AS} or {@code KOMM}
 * @param parent of a part of a public body
 * @param since day of the standing; absent where it is not told, and while it is active
 */
record EntityLine(
        RegisterRow row,
        String number,
        String name,
        Sector sector,
        @Nullable String form,
        @Nullable String parent,
        RegisterStanding standing,
        @Nullable LocalDate since) {
    private static final int LONGEST_NAME = 200;
    /** Only the register's service tells of those that are deleted; its files have them no more. */
    static final String DELETED = "slettedato";

    /** Empty where the line has no right number or no name. */
    static Optional<EntityLine> read(RegisterRow row, Faults faults) {
        Optional<String> number = row.number("organisasjonsnummer").map(OrganisationNumber::digits);
        Optional<String> name = row.text("navn");
        if (number.isEmpty()) {
            faults.refuse(row, "organisasjonsnummer", "CHECK_DIGIT", "nine digits, the last one the check digit");
            return Optional.empty();
        }
        if (name.isEmpty()) {
            faults.refuse(row, "navn", "REQUIRED", "a name");
            return Optional.empty();
        }
        String form = row.text("organisasjonsform.kode").orElse("");
        RegisterStanding standing = standing(row);
        return Optional.of(new EntityLine(
                row,
                number.get(),
                shortened(name.get(), LONGEST_NAME),
                sector(form, row.text("institusjonellsektorkode.kode").orElse("")),
                form.isEmpty() || form.length() > 10 ? null : form,
                row.number("overordnetenhet").map(OrganisationNumber::digits).orElse(null),
                standing,
                since(row, standing)));
    }

    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }

    /**
     * Who owns it. A limited company is private here also where the state or a municipality holds its shares: it announces no posts as a public body
     * must (PLC-10).
     *
     * @param form code of the form of organisation
     * @param code institutional sector of the central bureau of statistics, four digits; empty where it is not told
     */
    static Sector sector(String form, String code) {
        return switch (form) {
            case "STAT", "SF" -> Sector.STATE;
            case "FYLK", "FKF" -> Sector.COUNTY;
            case "KOMM", "KF", "IKS" -> Sector.MUNICIPAL;
            default ->
                switch (code) {
                    case "1110", "3100", "6100" -> Sector.STATE;
                    case "1510", "6500" -> Sector.MUNICIPAL;
                    default -> Sector.PRIVATE;
                };
        };
    }

    private static RegisterStanding standing(RegisterRow row) {
        if (row.day(DELETED).isPresent()) {
            return RegisterStanding.GONE;
        }
        if (row.yes("konkurs")) {
            return RegisterStanding.BANKRUPT;
        }
        return row.yes("underavvikling") || row.yes("undertvangsavviklingellertvangsopplosning")
                ? RegisterStanding.WINDING_UP
                : RegisterStanding.ACTIVE;
    }

    private static @Nullable LocalDate since(RegisterRow row, RegisterStanding standing) {
        return switch (standing) {
            case BANKRUPT -> row.day("konkursdato").orElse(null);
            case WINDING_UP -> row.day("underavviklingdato").orElse(null);
            case GONE -> row.day(DELETED).orElse(null);
            case ACTIVE -> null;
        };
    }
}
