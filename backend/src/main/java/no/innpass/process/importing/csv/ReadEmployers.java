package no.innpass.process.importing.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.innpass.employer.ContactChannel;
import no.innpass.employer.ContactPerson;
import no.innpass.employer.ContactRole;
import no.innpass.employer.EmployerRequest;
import no.innpass.employer.Industry;
import no.innpass.employer.IndustryOfCode;
import no.innpass.employer.Sector;
import no.innpass.employer.Surroundings;
import no.innpass.employer.WorkplaceRequest;
import no.innpass.geography.Areas;
import no.innpass.organisation.Office;
import no.innpass.platform.importing.CsvRow;
import no.innpass.platform.importing.CsvTable;
import no.innpass.platform.security.Role;
import no.innpass.process.importing.Assignments;
import no.innpass.process.importing.ImportPlan;
import no.innpass.process.importing.Spot;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** {@code employers.csv}: one row for each workplace, its employer repeated. */
final class ReadEmployers {
    static final Set<String> REQUIRED = Set.of(
            "employer_number",
            "employer_name",
            "workplace_number",
            "workplace_name",
            "sector",
            "industry",
            "municipality");
    static final Set<String> COLUMNS = Columns.with(
            REQUIRED,
            "department surroundings employees post_code inclusive_agreement competence_need contact_names contact_roles"
                    + " contact_phones contact_emails contact_channels office owner fictitious environment placements_finished"
                    + " placements_hired placements_network_hired placements_cannot_hire " + ToldCells.COLUMNS + " "
                    + ChannelCells.COLUMNS);
    private static final Set<String> COMPETENCE_NEEDS = new TreeSet<>(Set.of(
            "UNSKILLED_TRAINED_HERE",
            "TRADE_CERTIFICATE",
            "HIGHER_EDUCATION",
            "SPECIALIST",
            "COURSE_CERTIFICATE",
            "OTHER"));

    private final ImportPlan plan;
    private final Assignments assignments;
    private final Areas areas;
    private final WorkplaceNumbers numbers;
    private final SeenCells seen;
    private final Map<String, EmployerRequest> employers = new HashMap<>();

    ReadEmployers(ImportPlan plan, Assignments assignments, Areas areas, WorkplaceNumbers numbers, Concepts concepts) {
        this.seen = new SeenCells(concepts);
        this.plan = plan;
        this.assignments = assignments;
        this.areas = areas;
        this.numbers = numbers;
    }

    void read(CsvTable table) {
        for (CsvRow row : table.rows()) {
            read(row, new Spot(table.file(), row.line()));
        }
    }

    private void read(CsvRow row, Spot at) {
        String employer = WorkplaceNumbers.digits(row, "employer_number");
        String number = WorkplaceNumbers.digits(row, "workplace_number");
        if (!number.isEmpty() && number.equals(employer)) {
            row.wrong("workplace_number", "SAME_AS_EMPLOYER", "a number of its own");
        }
        if (!number.isEmpty() && !numbers.add(number)) {
            row.wrong("workplace_number", "TWICE", "each workplace once");
        }
        Sector sector = Columns.required(row, "sector", Sector.class, Sector.PRIVATE);
        employer(row, at, employer, sector);
        @Nullable String municipality = municipality(row);
        Optional<Office> office = Columns.office(row, municipality, assignments);
        plan.add(new ImportPlan.WorkplaceItem(
                at,
                employer,
                number,
                office.map(found -> owner(row, found)).orElse(null),
                workplace(row, sector, municipality),
                seen.read(row)));
        row.text("competence_need").ifPresent(need -> {
            if (!COMPETENCE_NEEDS.contains(need)) {
                row.wrong("competence_need", "NOT_A_CODE", String.join(", ", COMPETENCE_NEEDS));
            }
            plan.notHeld().add("workplace: competence need");
        });
    }

    private void employer(CsvRow row, Spot at, String number, Sector sector) {
        EmployerRequest employer = new EmployerRequest(number, Columns.name(row, "employer_name", 200), sector);
        @Nullable EmployerRequest before = employers.putIfAbsent(number, employer);
        if (before == null) {
            plan.add(new ImportPlan.EmployerItem(at, employer));
        } else if (!before.name().equals(employer.name())) {
            row.wrong("employer_name", "NOT_AS_BEFORE", "the same on all rows of an employer");
        } else if (before.sector() != employer.sector()) {
            row.wrong("sector", "NOT_AS_BEFORE", "the same on all rows of an employer");
        }
    }

    private WorkplaceRequest workplace(CsvRow row, Sector sector, @Nullable String municipality) {
        return new WorkplaceRequest(
                Columns.name(row, "workplace_name", 200),
                row.text("department", 200).orElse(null),
                sector,
                row.code("surroundings", Surroundings.class).orElse(Surroundings.ORDINARY),
                Columns.required(row, "industry", Industry.class, null),
                industryCode(row),
                row.integer("employees", 0, 1_000_000).orElse(null),
                null,
                municipality,
                postCode(row, municipality),
                row.yes("inclusive_agreement").orElse(null),
                contacts(row));
    }

    private static @Nullable String industryCode(CsvRow row) {
        @Nullable String code = row.text("industry_code").orElse(null);
        if (code == null) {
            return null;
        }
        boolean fits = IndustryOfCode.isWhole(code)
                && IndustryOfCode.section(code).equals(row.code("industry", Industry.class));
        if (!fits) {
            row.wrong("industry_code", "NOT_A_CODE", "five digits of SN2007 within the industry, as 88.911");
        }
        return fits ? code : null;
    }

    private @Nullable String municipality(CsvRow row) {
        String number = row.required("municipality", 4);
        if (!number.isEmpty() && areas.municipality(number).isEmpty()) {
            row.wrong("municipality", "UNKNOWN_MUNICIPALITY", "four digits, in use in 2026");
            return null;
        }
        return number.isEmpty() ? null : number;
    }

    private @Nullable String postCode(CsvRow row, @Nullable String municipality) {
        @Nullable String code = row.text("post_code").orElse(null);
        boolean inside = code == null
                || municipality == null
                || areas.byPostCode(code)
                        .filter(area -> area.municipality().number().equals(municipality))
                        .isPresent();
        if (!inside) {
            row.wrong("post_code", "UNKNOWN_POST_CODE", "four digits, leading to an area of the municipality");
        }
        return code;
    }

    private @Nullable UUID owner(CsvRow row, Office office) {
        Optional<String> name = row.text("owner");
        if (name.isEmpty()) {
            return assignments.next(office, Role.MARKET_CONTACT);
        }
        Optional<UUID> owner = assignments.colleague(office, name.get());
        if (owner.isEmpty()) {
            row.wrong("owner", "UNKNOWN_COLLEAGUE", "full name of an active colleague of the office");
        }
        return owner.orElse(null);
    }

    private static List<ContactPerson> contacts(CsvRow row) {
        List<String> names = row.list("contact_names");
        List<String> roles = Columns.aligned(row, "contact_roles", names.size());
        List<String> phones = Columns.aligned(row, "contact_phones", names.size());
        List<String> emails = Columns.aligned(row, "contact_emails", names.size());
        List<String> channels = Columns.aligned(row, "contact_channels", names.size());
        List<ContactPerson> people = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Set<ContactRole> held = roles(row, roles.get(i));
            Columns.checkName(row, "contact_names", names.get(i));
            people.add(new ContactPerson(
                    null,
                    names.get(i),
                    held.isEmpty() ? Set.of(ContactRole.HIRING_AUTHORITY) : held,
                    Columns.phone(row, "contact_phones", phones.get(i)),
                    Columns.email(row, "contact_emails", emails.get(i)),
                    channels.get(i).isEmpty()
                            ? null
                            : row.code("contact_channels", channels.get(i), ContactChannel.class)
                                    .orElse(null),
                    null,
                    null));
        }
        return people;
    }

    private static Set<ContactRole> roles(CsvRow row, String cell) {
        Set<ContactRole> roles = new TreeSet<>();
        Arrays.stream(cell.split("\\+", -1))
                .flatMap(role -> row.code("contact_roles", role.trim(), ContactRole.class).stream())
                .forEach(roles::add);
        return roles;
    }
}
