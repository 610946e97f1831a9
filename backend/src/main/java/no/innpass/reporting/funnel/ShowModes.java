package no.innpass.reporting.funnel;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innpass.introduction.Introductions;
import no.innpass.introduction.ModeCount;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.platform.purpose.LawfulPeople;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.reporting.funnel.ModesView.OfficeModesView;

/**
 * The last six whole months of all offices. Not more: an introduction that came to nothing is forgotten {@code retention.introduction.months}
 * after its end, and a longer report would leave out just those. There is no sum over offices, from which a hidden one could be counted back.
 */
@Singleton
class ShowModes {
    private static final int MONTHS = 6;

    private final Introductions introductions;
    private final Offices offices;
    private final LawfulPeople lawfulPeople;
    private final Settings settings;
    private final BusinessClock clock;

    ShowModes(
            Introductions introductions,
            Offices offices,
            LawfulPeople lawfulPeople,
            Settings settings,
            BusinessClock clock) {
        this.introductions = introductions;
        this.offices = offices;
        this.lawfulPeople = lawfulPeople;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    ModesView show(Actor actor) {
        LocalDate until = clock.today().withDayOfMonth(1);
        LocalDate from = until.minusMonths(MONTHS);
        CountModes.Limits limits =
                new CountModes.Limits(settings.integer("cell.minCount"), settings.integer("cell.minBase"));
        Map<UUID, List<ModeCount>> byOffice =
                counted(introductions.modes(from, until)).stream().collect(Collectors.groupingBy(ModeCount::officeId));
        Set<UUID> own = actor.officeIds();
        return new ModesView(
                from,
                until.minusDays(1),
                limits.least(),
                limits.leastBase(),
                offices.all().stream()
                        .map(office -> view(office, own.contains(office.id()), byOffice, limits))
                        .sorted(Comparator.comparing((OfficeModesView one) -> !one.own()))
                        .toList());
    }

    private List<ModeCount> counted(List<ModeCount> counts) {
        Set<UUID> lawful = Set.copyOf(lawfulPeople.of(
                ProcessingPurpose.COUNT,
                counts.stream().map(ModeCount::candidateId).distinct().toList()));
        return counts.stream().filter(one -> lawful.contains(one.candidateId())).toList();
    }

    private static OfficeModesView view(
            Office office, boolean own, Map<UUID, List<ModeCount>> byOffice, CountModes.Limits limits) {
        CountModes.Shown shown = CountModes.shown(byOffice.getOrDefault(office.id(), List.of()), limits);
        return new OfficeModesView(
                office.id(), office.name(), office.region(), own, shown.introductions(), shown.placeFirstShare());
    }
}
