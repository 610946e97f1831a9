package no.innpass.employer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import no.innpass.geography.Areas;
import no.innpass.geography.GeoBox;
import no.innpass.geography.Municipality;
import no.innpass.platform.database.Conditions;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;

/**
 * A narrowing as SQL over {@code workplace w}, {@code employer e}, {@code workplace_light l}, {@code workplace_register r} and
 * {@code workplace_relation g}.
 */
@Singleton
class WorkplaceConditions {
    /** So far apart are colours in {@code workplace_light.stands}, in this order; points and "asked often" move a light by less. */
    private static final int APART = 1_000_000;

    /** As many stand together in the index of letters. */
    private static final int LETTERS = 3;

    private static final List<Light> STAND = List.of(Light.GREEN, Light.YELLOW, Light.GREY, Light.RED);

    private final Areas areas;

    WorkplaceConditions(Areas areas) {
        this.areas = areas;
    }

    /** @throws Refused INVALID_INPUT for a box that is none */
    Conditions of(WorkplaceNarrowing narrowing) {
        return of(narrowing, false);
    }

    /** The same for rows that are at hand: letters are looked for in each, and not in their index. @throws Refused INVALID_INPUT for a box that is none */
    Conditions walking(WorkplaceNarrowing narrowing) {
        return of(narrowing, true);
    }

    /** Whether letters of a name are all that narrows. */
    static boolean onlyLetters(WorkplaceNarrowing narrowing) {
        return narrowing.query() != null
                && !narrowing.query().isBlank()
                && !OrganisationNumber.isValid(OrganisationNumber.plain(narrowing.query()))
                && narrowing.municipality() == null
                && narrowing.box() == null
                && narrowing.industry() == null
                && narrowing.light() == null
                && narrowing.register() == null
                && narrowing.stage() == null;
    }

    private Conditions of(WorkplaceNarrowing narrowing, boolean walking) {
        Conditions conditions = new Conditions();
        if (narrowing.query() != null && !narrowing.query().isBlank()) {
            words(conditions, narrowing.query().strip(), walking);
        }
        if (narrowing.municipality() != null) {
            conditions.and("w.municipality_number = ?", narrowing.municipality());
        }
        if (narrowing.box() != null) {
            conditions.and("w.municipality_number = any(string_to_array(?, ','))", within(narrowing.box()));
        }
        if (narrowing.industry() != null) {
            conditions.and("w.industry = ?", narrowing.industry().name());
        }
        if (narrowing.light() != null) {
            int stands = APART * STAND.indexOf(narrowing.light());
            conditions.and("l.stands >= ? and l.stands < ?", stands - APART / 4, stands + APART * 3 / 4);
        }
        if (narrowing.register() != null) {
            conditions.and(narrowing.register().condition());
        }
        if (narrowing.stage() != null) {
            conditions.and(
                    "coalesce(g.stage, 'PROSPECT') = ?", narrowing.stage().name());
        }
        return conditions;
    }

    private static void words(Conditions conditions, String words, boolean walking) {
        String digits = OrganisationNumber.plain(words);
        if (OrganisationNumber.isValid(digits)) {
            conditions.and("(w.unit_number = ? or e.organisation_number = ?)", digits, digits);
        } else {
            // From three letters on their index tells the rows before anything is put in order: going through all names
            // in order
            // until a page is full takes the whole country where few have them.
            String has = walking || words.length() < LETTERS
                    ? "lower(w.name) like ?"
                    : "w.id = any (array(select id from workplace where lower(name) like ?))";
            conditions.and(has, Conditions.containing(words.toLowerCase(Locale.ROOT)));
        }
    }

    private String within(String box) {
        GeoBox shown = GeoBox.parse(box).orElseThrow(() -> new Refused(new CommonProblem.InvalidInput("box", "BOX")));
        return String.join(
                ",",
                areas.municipalitiesIn(shown).stream().map(Municipality::number).toList());
    }
}
