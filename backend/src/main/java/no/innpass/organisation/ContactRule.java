package no.innpass.organisation;

import java.util.Optional;
import java.util.function.Predicate;

/** Who answers for something that one person owns (EMP-03). */
final class ContactRule {
    private ContactRule() {}

    /**
     * The owner while at work; else the deputy, if at work; else the owner all the same, so that somebody is always named.
     *
     * @param atWork active and not away today
     */
    static NamedContact current(StaffMember owner, Optional<StaffMember> deputy, Predicate<StaffMember> atWork) {
        return deputy.filter(ignored -> !atWork.test(owner))
                .filter(atWork)
                .map(standIn -> new NamedContact(standIn.id(), standIn.name(), standIn.phone(), owner.name()))
                .orElseGet(() -> new NamedContact(owner.id(), owner.name(), owner.phone(), null));
    }
}
