package no.innpass.employer.network;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Workplaces;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What is told of introductions through the network, held against what there is; all that is wrong at once. */
@Singleton
class CheckNetwork {
    /** What is older says nothing of a hire today. */
    private static final int YEARS_BACK = 1;

    private final Workplaces workplaces;
    private final BusinessClock clock;

    CheckNetwork(Workplaces workplaces, BusinessClock clock) {
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** @throws Refused INVALID_INPUT */
    void check(UUID introducer, NetworkRequest told) {
        List<FieldProblem> wrong = new ArrayList<>();
        firm(introducer, told.introducedId(), told.kind() == NetworkKind.REFERRAL, wrong);
        contact(introducer, told.contactId(), wrong);
        LocalDate today = clock.today();
        if (told.day().isAfter(today)) {
            wrong.add(new FieldProblem("/day", "NOT_YET"));
        } else if (told.day().isBefore(today.minusYears(YEARS_BACK))) {
            wrong.add(new FieldProblem("/day", "TOO_LONG_AGO"));
        }
        refuse(wrong);
    }

    /** @throws Refused INVALID_INPUT */
    void check(UUID introducer, NetworkStepRequest told) {
        List<FieldProblem> wrong = new ArrayList<>();
        firm(introducer, told.introducedId(), told.step() == NetworkStepRequest.Step.INTRODUCE, wrong);
        refuse(wrong);
    }

    /** @throws Refused INVALID_INPUT */
    void check(NetworkIntroduction one, NamingRequest told) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (told.naming() == Naming.NOT_ASKED) {
            wrong.add(new FieldProblem("/naming", "NOT_VALID"));
        }
        contact(one.introducerId(), told.contactId(), wrong);
        refuse(wrong);
    }

    private void firm(UUID introducer, @Nullable UUID introduced, boolean wanted, List<FieldProblem> wrong) {
        @Nullable String why;
        if (wanted && introduced != null) {
            why = whyNot(introducer, introduced);
        } else if (wanted) {
            why = "REQUIRED";
        } else {
            why = introduced == null ? null : "NOT_VALID";
        }
        if (why != null) {
            wrong.add(new FieldProblem("/introducedId", why));
        }
    }

    private @Nullable String whyNot(UUID introducer, UUID introduced) {
        if (introduced.equals(introducer)) {
            return "SAME_FIRM";
        }
        if (workplaces.find(introduced).isEmpty()) {
            return "UNKNOWN";
        }
        return workplaces.isClosed(introduced) ? "CLOSED" : null;
    }

    private void contact(UUID introducer, @Nullable UUID contact, List<FieldProblem> wrong) {
        if (contact != null && workplaces.people(introducer).stream().noneMatch(one -> contact.equals(one.id()))) {
            wrong.add(new FieldProblem("/contactId", "UNKNOWN"));
        }
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(wrong));
        }
    }
}
