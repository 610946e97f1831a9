package no.innpass.practiceplace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innpass.employer.WorkplaceCard;
import no.innpass.employer.Workplaces;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Counts how soon the office of a workplace's owner has answered firms, or the owner alone where it belongs to no office. Never of fewer than
 * {@code cell.minCount} needs.
 */
@Singleton
class CountAnswers {
    private static final String ANSWERED = """
            select l.at as sent_at,
              (select min(d.at) from transition_log d
               where d.subject = l.subject and d.id > l.id and d.action in ('APPROVE', 'RETURN', 'REFUSE')) as answered_at
            from staff_member one
            join staff_member s on s.office_id = one.office_id or s.id = one.id
            join workplace w on w.owner_id = s.id
            join practice_place p on p.workplace_id = w.id
            join transition_log l on l.subject = p.id
            where one.id = ? and l.action = 'SUBMIT' and l.actor_kind = 'EMPLOYER' and l.at >= ?""";

    private final Rows rows;
    private final Workplaces workplaces;
    private final Settings settings;
    private final WorkingDays days;
    private final BusinessClock clock;

    CountAnswers(Rows rows, Workplaces workplaces, Settings settings, WorkingDays days, BusinessClock clock) {
        this.rows = rows;
        this.workplaces = workplaces;
        this.settings = settings;
        this.days = days;
        this.clock = clock;
    }

    private record Sent(Instant at, @Nullable Instant answered) {}

    /** @throws Refused NOT_FOUND */
    @Transactional
    OwnAnswersView of(UUID workplace) {
        WorkplaceCard card = workplaces.find(workplace).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        int promised = settings.integer("employer.answerWorkdays");
        int least = settings.integer("cell.minCount");
        LocalDate since = clock.today().minusDays(settings.integer("employer.answerWindowDays"));
        List<Sent> counted = card.ownerId() == null
                ? List.of()
                : rows
                        .list(
                                ANSWERED,
                                row -> new Sent(
                                        Objects.requireNonNull(Rows.instant(row, "sent_at")),
                                        Rows.instant(row, "answered_at")),
                                card.ownerId(),
                                since.atStartOfDay(BusinessClock.ZONE).toInstant())
                        .stream()
                        .filter(sent -> sent.answered() != null || clock.today().isAfter(due(sent, promised)))
                        .toList();
        if (counted.size() < least) {
            return new OwnAnswersView(promised, since, null, null, least);
        }
        long inTime = counted.stream().filter(sent -> isInTime(sent, promised)).count();
        return new OwnAnswersView(promised, since, counted.size(), (int) inTime, least);
    }

    private LocalDate due(Sent sent, int promised) {
        return days.plus(day(sent.at()), promised);
    }

    private boolean isInTime(Sent sent, int promised) {
        return sent.answered() != null && !day(sent.answered()).isAfter(due(sent, promised));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessClock.ZONE);
    }
}
