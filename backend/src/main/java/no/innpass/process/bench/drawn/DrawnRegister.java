package no.innpass.process.bench.drawn;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import no.innpass.employer.OrganisationNumber;
import no.innpass.geography.Areas;
import no.innpass.geography.Municipality;

/** Files of the organisation register, drawn from a fixed seed: each legal body has three units. Fictitious, with valid numbers. */
public final class DrawnRegister {
    private static final long SEED = 20_261_122L;
    private static final int UNITS_OF_A_BODY = 3;
    private static final int FIRST_NUMBER = 30_000_000;
    /** Columns of the bodies. */
    public static final List<String> ENTITIES = List.of(
            "organisasjonsnummer",
            "navn",
            "organisasjonsform.kode",
            "institusjonellSektorkode.kode",
            "konkurs",
            "underAvvikling",
            "underTvangsavviklingEllerTvangsopplosning",
            "overordnetEnhet",
            "forretningsadresse.adresse",
            "forretningsadresse.postnummer",
            "forretningsadresse.kommunenummer");
    /** Columns of the units. */
    public static final List<String> UNITS = List.of(
            "organisasjonsnummer",
            "navn",
            "organisasjonsform.kode",
            "naeringskode1.kode",
            "harRegistrertAntallAnsatte",
            "antallAnsatte",
            "beliggenhetsadresse.adresse",
            "beliggenhetsadresse.postnummer",
            "beliggenhetsadresse.kommunenummer",
            "overordnetEnhet",
            "nedleggelsesdato");

    /** First and last words of names; together they are as many and as alike as names of firms are. */
    public static final List<String> FIRST_WORDS = List.of(
            "Nord", "Sør", "Fjell", "Fjord", "Elve", "Skog", "Bre", "Vidde", "Kyst", "Bygde", "Sentrum", "Gamle", "Nye",
            "Øvre", "Nedre", "Store");

    public static final List<String> LAST_WORDS = List.of(
            "bakeri",
            "lager",
            "kjøkken",
            "renhold",
            "verksted",
            "butikk",
            "gartneri",
            "barnehage",
            "sykehjem",
            "kontor",
            "snekkeri",
            "mekaniske",
            "transport",
            "hotell",
            "kafé",
            "rør",
            "elektro",
            "fisk",
            "gård",
            "trykkeri");
    private static final List<String> INDUSTRIES = List.of(
            "01.110", "03.111", "10.710", "16.230", "25.110", "41.200", "43.210", "47.111", "49.410", "55.101",
            "56.101", "62.010", "69.201", "81.210", "85.201", "86.101", "87.101", "88.911", "93.110", "96.010");

    private final Areas areas;

    public DrawnRegister(Areas areas) {
        this.areas = areas;
    }

    /** @param rows of both files together */
    public void write(Path entities, Path units, int rows) throws IOException {
        Random random = new Random(SEED);
        List<Municipality> municipalities = areas.municipalities().stream()
                .filter(one -> !areas.postCodesOf(one.centre()).isEmpty())
                .toList();
        int number = FIRST_NUMBER;
        String parent = "";
        try (BufferedWriter bodies = Files.newBufferedWriter(entities);
                BufferedWriter places = Files.newBufferedWriter(units)) {
            bodies.write(String.join(",", ENTITIES) + "\n");
            places.write(String.join(",", UNITS) + "\n");
            for (int row = 0; row < rows; row++) {
                while (number(number).isEmpty()) {
                    number++;
                }
                String own = number(number++);
                Municipality municipality = municipalities.get(random.nextInt(municipalities.size()));
                String where = "Storgata " + (1 + random.nextInt(99)) + ","
                        + areas.postCodesOf(municipality.centre()).getFirst() + "," + municipality.number();
                if (row % (UNITS_OF_A_BODY + 1) == 0) {
                    parent = own;
                    bodies.write(own + ",\"" + name(random) + " " + row
                            + " AS (oppdiktet)\",AS,2100,false,false,false,," + where + "\n");
                } else {
                    places.write(
                            own + ",\"" + name(random) + " " + row + " (oppdiktet)\",BEDR," + any(random, INDUSTRIES)
                                    + ",true," + (5 + random.nextInt(200)) + "," + where + "," + parent + ",\n");
                }
            }
        }
    }

    private static String name(Random random) {
        return any(random, FIRST_WORDS) + any(random, LAST_WORDS);
    }

    private static String any(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** Nine digits with the check digit; empty where it would be ten. */
    private static String number(int eightDigits) {
        for (int digit = 0; digit <= 9; digit++) {
            String digits = eightDigits + "" + digit;
            if (OrganisationNumber.isValid(digits)) {
                return digits;
            }
        }
        return "";
    }
}
