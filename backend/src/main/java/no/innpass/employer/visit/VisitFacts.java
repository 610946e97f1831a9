package no.innpass.employer.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.innpass.employer.ContactRole;
import no.innpass.employer.LoadSource;
import no.innpass.employer.inside.InsideItem;
import no.innpass.employer.relation.RelationStage;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a workplace before a visit, and how it is known.
 *
 * @param badExperience somebody had one there in the last 90 days
 * @param downsizing by the newest outlook
 * @param running placed there through the product now
 * @param promised next step of the newest contact that was held
 * @param promisedOn the day of that step, where one is named
 * @param outlookOn when the newest outlook was told
 * @param outlookFromFile nobody here has heard it
 * @param load how the number of other practice persons is known; absent where it is not
 * @param sizeKnown employees, or the band of their number
 * @param told what somebody has said of the inside
 * @param staffAsked it is known whether the staff have agreed, or the leader alone
 * @param insideTold somebody, or a file, says something of the inside
 * @param insideSeen some of it was seen on a visit, or by working along
 * @param visits held by anybody, at the place
 * @param ownVisits of them by the reader's unit
 * @param people contact persons who decide on hiring or supervise
 */
record VisitFacts(
        RelationStage stage,
        boolean badExperience,
        boolean downsizing,
        int running,
        @Nullable String promised,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate outlookOn,
        boolean outlookFromFile,
        @Nullable LoadSource load,
        boolean sizeKnown,
        Set<InsideItem> told,
        boolean staffAsked,
        boolean insideTold,
        boolean insideSeen,
        int visits,
        int ownVisits,
        List<Person> people) {

    /** @param met a visit was held with this person; speaking by telephone or film is not meeting */
    record Person(String name, Set<ContactRole> roles, boolean met) {}

    VisitFacts {
        told = Set.copyOf(told);
        people = List.copyOf(people);
    }

    boolean knows(ContactRole role) {
        return people.stream().anyMatch(one -> one.roles().contains(role));
    }
}
