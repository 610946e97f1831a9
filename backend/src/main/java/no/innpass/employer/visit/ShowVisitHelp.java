package no.innpass.employer.visit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;

/** What to talk about at a workplace and what nobody has seen there (EMP-22). */
@Singleton
class ShowVisitHelp {
    /** Days in which a bad experience is the first thing to talk about. */
    private static final int OF_LATE = 90;

    private final VisitFactRows rows;
    private final Staff staff;
    private final Settings settings;
    private final BusinessClock clock;

    ShowVisitHelp(VisitFactRows rows, Staff staff, Settings settings, BusinessClock clock) {
        this.rows = rows;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND */
    @Transactional
    VisitHelpView show(UUID workplace, Actor actor) {
        LocalDate today = clock.today();
        VisitFacts facts = rows.of(workplace, unit(actor), today.minusDays(OF_LATE))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        LocalDate oldest = today.minusDays(settings.integer("light.greyDays"));
        return new VisitHelpView(
                workplace,
                facts.stage(),
                TalkGuide.of(facts, oldest).stream()
                        .map(point -> talk(point, facts))
                        .toList(),
                NeverMet.of(facts).stream()
                        .map(one -> new VisitHelpView.NeverMetView(one.what(), one.person()))
                        .toList(),
                facts.visits(),
                facts.ownVisits());
    }

    private static VisitHelpView.Talk talk(TalkPoint point, VisitFacts facts) {
        return switch (point) {
            case PROMISED ->
                new VisitHelpView.Talk(point, point.kind(), facts.promised(), facts.promisedOn(), List.of());
            case ASK_OUTLOOK -> new VisitHelpView.Talk(point, point.kind(), null, facts.outlookOn(), List.of());
            case ASK_INSIDE -> new VisitHelpView.Talk(point, point.kind(), null, null, TalkGuide.missing(facts));
            default -> new VisitHelpView.Talk(point, point.kind(), null, null, List.of());
        };
    }

    /** The office or provider; for somebody of neither, the person. */
    private UUID unit(Actor actor) {
        return staff.find(actor.personId()).flatMap(StaffMember::unit).orElse(actor.personId());
    }
}
