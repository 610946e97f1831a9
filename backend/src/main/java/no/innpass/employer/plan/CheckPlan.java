package no.innpass.employer.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innpass.geography.Areas;
import no.innpass.organisation.Office;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Providers;
import no.innpass.organisation.Staff;
import no.innpass.organisation.StaffMember;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Whether a plan can be as it is told: places and organisations that exist, days in their order, and an owner who belongs to it. */
@Singleton
class CheckPlan {
    private static final int YEARS = 5;

    private final Areas areas;
    private final Offices offices;
    private final Providers providers;
    private final Staff staff;

    CheckPlan(Areas areas, Offices offices, Providers providers, Staff staff) {
        this.areas = areas;
        this.offices = offices;
        this.providers = providers;
        this.staff = staff;
    }

    /**
     * @param owner whom the plan would have; @param before the plan as it stands, where it is changed; @param me who asks
     * @throws Refused INVALID_INPUT with every field that is wrong
     */
    @Transactional
    void check(RecruitmentPlanRequest told, UUID owner, @Nullable RecruitmentPlan before, UUID me) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (told.to().isBefore(told.from())) {
            wrong.add(new FieldProblem("/to", "BEFORE_START"));
        } else if (told.to().isAfter(told.from().plusYears(YEARS))) {
            wrong.add(new FieldProblem("/to", "TOO_LONG"));
        }
        unknown(
                "/municipalities",
                told.municipalities(),
                one -> areas.municipality(one).isPresent(),
                wrong);
        Map<UUID, Office> found = offices.find(told.offices());
        unknown("/offices", told.offices(), one -> shares(found.get(one), one, before), wrong);
        unknown(
                "/providers",
                told.sharingProviders(),
                one -> providers.find(one).isPresent(),
                wrong);
        boolean kept = before != null && before.ownerId().equals(owner);
        if (!kept
                && !owner.equals(me)
                && owners(told.offices()).noneMatch(one -> one.id().equals(owner))) {
            wrong.add(new FieldProblem("/ownerId", "UNKNOWN"));
        }
        @Nullable UUID office = staff.find(owner).map(StaffMember::officeId).orElse(null);
        if (office != null && !told.offices().contains(office)) {
            wrong.add(new FieldProblem("/offices", "OWNERS_OFFICE"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(new CommonProblem.InvalidInput(wrong));
        }
    }

    /** A closed office stays in a plan that it was in. */
    private static boolean shares(@Nullable Office office, UUID id, @Nullable RecruitmentPlan before) {
        return office != null
                && (office.isOpen() || before != null && before.offices().contains(id));
    }

    /** Who may own a plan of these offices: their market contacts and leaders, each once. */
    Stream<StaffMember> owners(List<UUID> offices) {
        return offices.stream()
                .distinct()
                .flatMap(office -> Stream.of(Role.MARKET_CONTACT, Role.OFFICE_LEADER)
                        .flatMap(role -> staff.ofOffice(office, role).stream()))
                .distinct();
    }

    private static <T> void unknown(String pointer, List<T> told, Predicate<T> known, List<FieldProblem> wrong) {
        for (int i = 0; i < told.size(); i++) {
            if (!known.test(told.get(i))) {
                wrong.add(new FieldProblem(pointer + "/" + i, "UNKNOWN"));
            }
        }
    }
}
