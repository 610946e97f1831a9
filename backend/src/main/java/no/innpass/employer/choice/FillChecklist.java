package no.innpass.employer.choice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.innpass.employer.Workplaces;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import no.innpass.platform.web.ETags;
import org.jspecify.annotations.Nullable;

/** Shows and fills the checklist of a workplace, for the office of whoever fills it. The answers stand in the audit log, the notes do not. */
@Singleton
class FillChecklist {
    private final ChecklistRows rows;
    private final PrincipleRows principles;
    private final Workplaces workplaces;
    private final Offices offices;
    private final Staff staff;
    private final AuditLog audit;
    private final BusinessClock clock;
    private final Ids ids;

    FillChecklist(
            ChecklistRows rows,
            PrincipleRows principles,
            Workplaces workplaces,
            Offices offices,
            Staff staff,
            AuditLog audit,
            BusinessClock clock,
            Ids ids) {
        this.rows = rows;
        this.principles = principles;
        this.workplaces = workplaces;
        this.offices = offices;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** @throws Refused NOT_FOUND for no such workplace, and for an office that the actor does not belong to */
    @Transactional
    ChecklistView show(UUID workplace, @Nullable UUID officeId, Actor actor) {
        UUID office = require(workplace, officeId, actor);
        Optional<PrincipleRows.Written> written = principles.written(office);
        int now = written.map(PrincipleRows.Written::version).orElse(0);
        Optional<ChecklistRows.Filled> last = rows.last(workplace, office);
        return new ChecklistView(
                workplace,
                office,
                offices.find(office).orElseThrow(FillChecklist::notFound).name(),
                principles.of(office),
                now,
                last.map(one -> filled(one, now)).orElse(null),
                last.map(ChecklistRows.Filled::number).orElse(0));
    }

    private ChecklistView.FilledView filled(ChecklistRows.Filled one, int now) {
        return new ChecklistView.FilledView(
                one.id(),
                one.on(),
                staff.names(Set.of(one.by())).get(one.by()),
                one.principles() != now,
                one.number(),
                rows.answers(one.id()));
    }

    /**
     * @throws Refused NOT_FOUND as {@link #show}; CONFLICT where somebody has filled it, or the principles have changed, since they were read;
     *     INVALID_INPUT unless there is an answer for each principle
     */
    @Transactional
    ChecklistView fill(UUID workplace, ChecklistRequest told, long version, Actor actor) {
        UUID office = require(workplace, told.officeId(), actor);
        principles.hold(office);
        Optional<ChecklistRows.Filled> before = rows.last(workplace, office);
        ETags.requireSame(version, before.map(ChecklistRows.Filled::number).orElse(0));
        ETags.requireSame(
                told.principles(),
                principles.written(office).map(PrincipleRows.Written::version).orElse(0));
        List<Principle> asked = principles.of(office);
        if (asked.size() != told.answers().size()) {
            throw new Refused(new CommonProblem.InvalidInput("/answers", "ANSWER_EACH"));
        }
        List<ChecklistView.AnswerView> answers = IntStream.range(0, asked.size())
                .mapToObj(at -> answered(asked.get(at), told.answers().get(at)))
                .toList();
        ChecklistRows.Filled filled = new ChecklistRows.Filled(
                ids.next(), (int) version + 1, told.principles(), actor.personId(), clock.today());
        List<String> answeredBefore =
                before.map(one -> words(rows.answers(one.id()))).orElse(List.of());
        rows.insert(workplace, office, filled, answers);
        audit.change(
                actor,
                new AuditLog.Change(
                        "FILL_CHOICE_CHECKLIST", Purpose.CONTROL, AuditObject.CHOICE_CHECKLIST, filled.id(), List.of()),
                Map.of("workplace", workplace, "answers", answeredBefore),
                Map.of("workplace", workplace, "principles", told.principles(), "answers", words(answers)));
        return show(workplace, office, actor);
    }

    private static ChecklistView.AnswerView answered(Principle asked, ChecklistRequest.Answered told) {
        return new ChecklistView.AnswerView(
                asked.kind(), asked.title(), asked.explanation(), told.answer(), told.note());
    }

    private static List<String> words(List<ChecklistView.AnswerView> answers) {
        return answers.stream().map(one -> one.kind() + ":" + one.answer()).toList();
    }

    private UUID require(UUID workplace, @Nullable UUID officeId, Actor actor) {
        UUID office = officeId != null
                ? officeId
                : staff.find(actor.personId())
                        .map(StaffMember::officeId)
                        .or(() -> actor.officeIds().stream().sorted().findFirst())
                        .orElseThrow(FillChecklist::notFound);
        if (!actor.belongsToOffice(office) || workplaces.find(workplace).isEmpty()) {
            throw notFound();
        }
        return office;
    }

    private static Refused notFound() {
        return new Refused(new CommonProblem.NotFound());
    }
}
