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
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.placement.KindCount;
import no.innpass.placement.Placements;
import no.innpass.platform.purpose.LawfulPeople;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.reporting.funnel.KindsView.OfficeKindsView;

/** Placements that began in the last twelve whole months, of all offices. No sum over offices, from which a hidden one could be counted back. */
@Singleton
class ShowKinds {
    private static final int MONTHS = 12;

    private final Placements placements;
    private final Offices offices;
    private final LawfulPeople lawfulPeople;
    private final Settings settings;
    private final BusinessClock clock;

    ShowKinds(
            Placements placements, Offices offices, LawfulPeople lawfulPeople, Settings settings, BusinessClock clock) {
        this.placements = placements;
        this.offices = offices;
        this.lawfulPeople = lawfulPeople;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    KindsView show(Actor actor) {
        LocalDate until = clock.today().withDayOfMonth(1);
        LocalDate from = until.minusMonths(MONTHS);
        int least = settings.integer("cell.minCount");
        Map<UUID, List<KindCount>> byOffice =
                counted(placements.kinds(from, until)).stream().collect(Collectors.groupingBy(KindCount::officeId));
        Set<UUID> own = actor.officeIds();
        return new KindsView(
                from,
                until.minusDays(1),
                least,
                offices.all().stream()
                        .map(office -> view(office, own.contains(office.id()), byOffice, least))
                        .sorted(Comparator.comparing((OfficeKindsView one) -> !one.own()))
                        .toList());
    }

    private List<KindCount> counted(List<KindCount> counts) {
        Set<UUID> lawful = Set.copyOf(lawfulPeople.of(
                ProcessingPurpose.COUNT,
                counts.stream().map(KindCount::candidateId).distinct().toList()));
        return counts.stream().filter(one -> lawful.contains(one.candidateId())).toList();
    }

    private static OfficeKindsView view(Office office, boolean own, Map<UUID, List<KindCount>> byOffice, int least) {
        CountKinds.Shown shown = CountKinds.shown(byOffice.getOrDefault(office.id(), List.of()), least);
        return new OfficeKindsView(
                office.id(),
                office.name(),
                office.region(),
                own,
                shown.individual(),
                shown.course(),
                shown.together(),
                shown.language(),
                shown.other());
    }
}
