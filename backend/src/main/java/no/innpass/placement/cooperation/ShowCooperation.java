package no.innpass.placement.cooperation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.employer.agreement.AgreementKind;
import no.innpass.employer.agreement.AgreementStanding;
import no.innpass.employer.agreement.EmployerAgreement;
import no.innpass.employer.agreement.EmployerAgreementView;
import no.innpass.employer.agreement.EmployerAgreements;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.security.Role;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Agreements with employers, with what was done under them, counted anew each time (EMP-16). */
@Singleton
class ShowCooperation {
    private final EmployerAgreements agreements;
    private final NumberRows rows;
    private final Workplaces workplaces;
    private final Providers providers;
    private final BusinessClock clock;

    ShowCooperation(
            EmployerAgreements agreements,
            NumberRows rows,
            Workplaces workplaces,
            Providers providers,
            BusinessClock clock) {
        this.agreements = agreements;
        this.rows = rows;
        this.workplaces = workplaces;
        this.providers = providers;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    CooperationView show(UUID employer) {
        return new CooperationView(
                all(employer),
                providers.all().stream()
                        .sorted(Comparator.comparing(Provider::name).thenComparing(Provider::id))
                        .map(one -> new CooperationView.ProviderChoice(one.id(), one.name()))
                        .toList());
    }

    /** @throws Refused NOT_FOUND for a workplace that is not the actor's own */
    @Transactional
    List<OwnCooperationView> showOwn(UUID workplace, Actor actor) {
        if (!workplaces.reach(actor, Set.of(Role.EMPLOYER_MANAGER)).contains(workplace)) {
            throw notFound();
        }
        UUID employer =
                workplaces.find(workplace).map(WorkplaceCard::employerId).orElseThrow(ShowCooperation::notFound);
        return all(employer).stream()
                .filter(one -> one.agreement().standing() != AgreementStanding.OVER)
                .map(one -> own(one.agreement(), one.numbers()))
                .toList();
    }

    private List<CooperationView.AgreementWithNumbers> all(UUID employer) {
        List<EmployerAgreement> found = agreements.of(employer);
        List<EmployerAgreementView> views = agreements.views(found);
        List<CooperationView.AgreementWithNumbers> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            all.add(new CooperationView.AgreementWithNumbers(views.get(i), numbers(found.get(i))));
        }
        return all;
    }

    private AgreementNumbersView numbers(EmployerAgreement one) {
        LocalDate today = clock.today();
        EmployerAgreement.CountedDays days = one.counted(today);
        NumberRows.Numbers real = rows.of(one, days);
        @Nullable Integer number = one.number();
        int used = one.kind() == AgreementKind.INTAKE ? real.counting() : real.offered();
        return new AgreementNumbersView(
                days.since(),
                days.until(),
                real.asked(),
                real.offered(),
                real.presented(),
                real.started(),
                real.hired(),
                number == null ? null : used,
                number == null ? null : Math.max(0, number - used));
    }

    private static OwnCooperationView own(EmployerAgreementView agreement, AgreementNumbersView numbers) {
        return new OwnCooperationView(
                agreement.id(),
                agreement.kind(),
                agreement.standing(),
                agreement.provider(),
                agreement.office(),
                agreement.otherParties(),
                agreement.number(),
                agreement.from(),
                agreement.endedOn() == null
                        ? agreement.to()
                        : agreement.endedOn().minusDays(1),
                agreement.goals(),
                numbers.since(),
                numbers.offered(),
                numbers.presented(),
                numbers.started(),
                numbers.hired(),
                numbers.used(),
                numbers.left());
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
