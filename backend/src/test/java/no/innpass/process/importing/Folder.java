package no.innpass.process.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A folder of import files, with rows that are right until a test changes a cell. */
final class Folder {
    private final Path path;

    Folder() {
        try {
            path = Files.createTempDirectory("innpass-import");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    /** One employer with two workplaces, one place, two candidates. */
    static Folder whole() {
        return new Folder()
                .write("employers.csv", List.of(workplace("310000027"), workplace("310000035")))
                .write("places.csv", List.of(place("p1", "310000027")))
                .write("candidates.csv", List.of(candidate("c1"), candidate("c2")));
    }

    static Map<String, String> workplace(String number) {
        return cells(
                "employer_number=310000019",
                "employer_name=Nordlys Bakeri AS (oppdiktet)",
                "workplace_number=" + number,
                "workplace_name=Nordlys Bakeri, Hamar " + number + " (oppdiktet)",
                "sector=PRIVATE",
                "industry=C",
                "employees=12",
                "municipality=3403",
                "post_code=2317",
                "contact_names=Ida Berg (oppdiktet)|Per Moe (oppdiktet)",
                "contact_roles=HIRING_AUTHORITY+HR|UNION_REP",
                "contact_phones=+4700020001|+4700020002",
                "contact_emails=ida@nordlys.example|",
                "contact_channels=PHONE|EMAIL",
                "office=9004",
                "outlook=GROWING",
                "order_book=FULL",
                "next_year=MORE_PEOPLE",
                "recruitment_trouble=yes",
                "recruits=yes",
                "recruits_how_many=2",
                "recruits_from=2026-06-01",
                "recruits_occupation=baker",
                "recruits_contract=PERMANENT",
                "recruits_advertised=no",
                "outlook_on=2026-01-05",
                "no_until=2026-12-01",
                "do_not_contact_until=2026-11-01",
                "intake_channel=IN_PERSON",
                "intake_contact=Per Moe (oppdiktet)",
                "intake_words=Kom før lunsj",
                "intake_most=5",
                "intake_period=WEEK",
                "fictitious=yes");
    }

    static Map<String, String> place(String reference, String workplace) {
        return cells(
                "reference=" + reference,
                "workplace_number=" + workplace,
                "state=PUBLISHED",
                "title=Praksis i bakeri på Hamar",
                "positions=2",
                "duration_weeks=12",
                "confirmed_on=2026-01-05",
                "purpose_main=JOB",
                "purposes=LANGUAGE",
                "tasks=bake:ORDINARY:60:LEARN|clean-kitchen:ORDINARY:40",
                "formal_demands=driving-licence-b:LEGAL_HARD:PLACEMENT+PERMANENT:Vegtrafikkloven § 24",
                "language_demands=SPEAKING:A2:FORMAL_DISPENSABLE:PLACEMENT",
                "functional_demands=LIFT:ASK|STAND:DEMANDED",
                "hours=1:08-16|2:08:30-16",
                "alternative_tasks=PART_TIME",
                "adaptations=PACE",
                "prospect=POSSIBLE",
                "contracts=PERMANENT",
                "position_percent=80");
    }

    static Map<String, String> candidate(String reference) {
        return cells(
                "reference=" + reference,
                "name=Mina Sæther Ødegård (oppdiktet)",
                "office=9004",
                "readiness=READY",
                "skills=TASK:bake|SKILL:home-cooking|INFORMAL:~selskapsmat for 40",
                "experience=PAID:NORWAY:18:baker:bake+clean-kitchen",
                "education=HIGHER_LONG:HOME:COMPLETED:engineering-education",
                "certificates=forklift-certificate:HELD:2024-05-02|driving-licence-b:NONE",
                "norwegian_estimated=SPEAKING:B1|WRITING:A2",
                "norwegian_tested=SPEAKING:A2:2025-06-10",
                "norwegian_booked=WRITING:2027-01-12",
                "languages=ar::INTERPRETER|en:B1",
                "wishes=baker|cook-meals|INDUSTRY-I",
                "avoids=till-work",
                "vetoes=310000035",
                "goal=WORK_THIS_INDUSTRY",
                "purposes=JOB|LANGUAGE",
                "functions=LIFT:CANNOT|STAND:WITH_AID:ståstol",
                "adaptations=BREAKS",
                "environment=SMALL_TEAM:WANT",
                "hours=4:09-15|5:09-15",
                "percent_wanted=40",
                "home=2317",
                "travel_means=PUBLIC|BICYCLE",
                "max_minutes=60",
                "would_move=1530",
                "source=ADVISER",
                "stated_on=2026-01-02",
                "fictitious=yes");
    }

    /** {@code name=value}. */
    static Map<String, String> cells(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        Arrays.stream(cells).map(cell -> cell.split("=", 2)).forEach(cell -> row.put(cell[0], cell[1]));
        return row;
    }

    static Map<String, String> with(Map<String, String> row, String... cells) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.putAll(cells(cells));
        return changed;
    }

    Folder write(String file, List<Map<String, String>> rows) {
        return write(file, text(rows), StandardCharsets.UTF_8);
    }

    Folder write(String file, String text, Charset charset) {
        try {
            Files.write(path.resolve(file), text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(List<Map<String, String>> rows) {
        List<String> columns =
                rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
        return String.join(";", columns) + "\n"
                + rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
