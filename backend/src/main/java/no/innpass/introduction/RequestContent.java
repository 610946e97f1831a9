package no.innpass.introduction;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.shared.ContractType;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate is told before being asked (INT-02), kept word for word. That the firm pays nothing and owes no job is part of
 * it, not left out where it sounds bad.
 *
 * @param paidByEmployer always false for a practice place
 * @param dutyToHire always false
 * @param days length of the placement
 * @param hoursWeek days and hours, {@code 1:09-15;4:12-21}
 * @param team the workplace and its people, in the employer's words
 * @param supervisor who helps at the workplace; may wait until the start (PLC-09)
 * @param usualContracts how people are usually employed in this trade
 * @param formalDemands what a job there asks of papers, by name
 * @param contact whom to ring with questions
 */
@Serdeable
public record RequestContent(
        String workplace,
        String title,
        boolean paidByEmployer,
        boolean dutyToHire,
        List<PlacementPurpose> purposes,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestStart,
        int days,
        String hoursWeek,
        List<Named> tasks,
        @Nullable String team,
        @Nullable String supervisor,
        Prospect prospect,
        List<ContractType> usualContracts,
        List<Named> formalDemands,
        @Nullable Contact contact) {

    /** A task or a paper with its words, as they were. */
    @Serdeable
    public record Named(
            @Nullable String concept, String nb, @Nullable String en) {}

    @Serdeable
    public record Contact(String name, String phone) {}

    /** The same with another word of a job afterwards. */
    RequestContent leadingTo(Prospect other) {
        return new RequestContent(
                workplace,
                title,
                paidByEmployer,
                dutyToHire,
                purposes,
                earliestStart,
                latestStart,
                days,
                hoursWeek,
                tasks,
                team,
                supervisor,
                other,
                usualContracts,
                formalDemands,
                contact);
    }

    /** What is missing before the question may be sent; empty when it is complete. */
    List<FieldProblem> missing() {
        List<FieldProblem> missing = new ArrayList<>();
        require(missing, prospect != Prospect.NOT_ASKED, "/prospect");
        require(missing, contact != null && !contact.name().isBlank(), "/contact");
        require(missing, !purposes.isEmpty(), "/purposes");
        require(missing, days > 0, "/days");
        require(missing, !hoursWeek.isBlank(), "/hoursWeek");
        require(missing, !tasks.isEmpty(), "/tasks");
        return missing;
    }

    private static void require(List<FieldProblem> missing, boolean there, String pointer) {
        if (!there) {
            missing.add(new FieldProblem(pointer, "REQUIRED"));
        }
    }
}
