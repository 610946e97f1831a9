package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.List;
import no.innpass.geography.Area;
import no.innpass.geography.Region;

/** Draws the workplaces: industry, sector, need, size, region and hosting by the reported shares, everything else assumed. */
final class DrawWorkplaces {
    private static final int AGREEMENT_PERCENT_PUBLIC = 80;
    private static final int AGREEMENT_PERCENT_PRIVATE = 30;

    private final DemoSize size;
    private final Towns towns;
    private final Chance chance;
    private final Employers employers;
    private final DrawChannels channels;
    private final OrganisationNumbers numbers = new OrganisationNumbers(31_500_000);
    private int phones = 20_000;

    DrawWorkplaces(DemoSize size, Towns towns) {
        this.size = size;
        this.towns = towns;
        chance = new Chance(size.seed(), "workplaces");
        channels = new DrawChannels(new Chance(size.seed(), "channels"));
        employers = new Employers(new Chance(size.seed(), "employers"));
    }

    /** In the order of their numbers. */
    List<Workplace> all() {
        List<WorkplaceCells.Cell> cells = WorkplaceCells.deal(size.workplaces(), chance);
        List<SizeBands.Sized> sized = chance.shuffled(SizeBands.deal(cells, chance));
        List<String> regions = Shares.deal("region", "ALL", sized.size(), chance);
        List<Workplace> drawn = new ArrayList<>();
        for (int i = 0; i < sized.size(); i++) {
            drawn.add(workplace(sized.get(i), towns.in(Region.valueOf(regions.get(i)), chance)));
        }
        return Hosts.choose(drawn);
    }

    private Workplace workplace(SizeBands.Sized sized, Area area) {
        WorkplaceCells.Cell cell = sized.cell();
        Trade trade = Trade.draw(cell.industry(), cell.sector(), chance);
        Employers.Employer employer = employers.of(trade, area);
        String agreement =
                answer(cell.sector().equals("PUBLIC") ? AGREEMENT_PERCENT_PUBLIC : AGREEMENT_PERCENT_PRIVATE);
        Row row = new Row()
                .set("employer_number", employer.number())
                .set("employer_name", employer.name())
                .set("workplace_number", numbers.next())
                .set("workplace_name", Names.firm(chance) + " " + trade.name() + ", " + area.name() + " " + Names.MARK)
                .set("sector", employer.sector())
                .set("surroundings", "ORDINARY")
                .set("industry", cell.industry())
                .set("employees", employees(sized.band()))
                .set("municipality", area.municipality().number())
                .set("post_code", towns.postCode(area, chance))
                .set("inclusive_agreement", agreement)
                .set("competence_need", cell.need())
                .set("fictitious", "yes");
        contacts(row);
        channels.draw(row);
        return new Workplace(trade, cell.sector(), cell.need(), sized.band(), false, area, row);
    }

    private String answer(int percentYes) {
        return chance.percent(15) ? "" : chance.percent(percentYes) ? "yes" : "no";
    }

    private int employees(String band) {
        return switch (band) {
            case "S1_4" -> chance.between(1, 4);
            case "S5_19" -> chance.between(5, 19);
            case "S20_49" -> chance.between(20, 49);
            default -> Math.min(chance.between(50, 400), chance.between(50, 400));
        };
    }

    private void contacts(Row row) {
        List<String> roles = new ArrayList<>(List.of(chance.percent(30) ? "HIRING_AUTHORITY+HR" : "HIRING_AUTHORITY"));
        if (chance.percent(45)) {
            roles.add(chance.percent(60) ? "UNION_REP" : "SAFETY_REP");
        }
        List<String> names = roles.stream().map(role -> Names.person(chance)).toList();
        row.set("contact_names", names)
                .set("contact_roles", roles)
                .set(
                        "contact_phones",
                        roles.stream().map(role -> "+47000" + phones++).toList())
                .set(
                        "contact_emails",
                        names.stream()
                                .map(name -> chance.percent(60) ? email(name) : "")
                                .toList())
                .set(
                        "contact_channels",
                        roles.stream()
                                .map(role -> chance.pick(List.of("PHONE", "EMAIL", "VISIT")))
                                .toList());
    }

    /** An address that no mail reaches (RFC 2606). */
    static String email(String person) {
        String plain = person.replace(" " + Names.MARK, "").toLowerCase(java.util.Locale.ROOT);
        return plain.replace(' ', '.').replace("æ", "ae").replace("ø", "o").replace("å", "a") + "@demo.example";
    }
}
