package no.innpass.employer.network;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code network_introduction}, with the names of the firms and what came of it.
 *
 * @param introducerId the firm that opens the door; @param introducedId the other one, absent while nobody is named
 * @param contactId who at the introducing firm; @param contact the name
 * @param naming whether the introducing firm may be named to the other
 * @param unitId office or provider of who wrote it, or the person
 * @param contactedOn first contact held with the introduced firm on that day or later; @param placeOutOn first place there
 * @param hosting somebody is there now; @param hiredOn the hire that this introduction has the credit for
 */
record NetworkIntroduction(
        UUID id,
        NetworkKind kind,
        NetworkState state,
        UUID introducerId,
        String introducer,
        @Nullable UUID introducedId,
        @Nullable String introduced,
        @Nullable UUID contactId,
        @Nullable String contact,
        @Nullable String topic,
        Naming naming,
        @Nullable LocalDate namingOn,
        LocalDate day,
        UUID staffId,
        UUID unitId,
        @Nullable LocalDate contactedOn,
        @Nullable LocalDate placeOutOn,
        boolean hosting,
        @Nullable LocalDate hiredOn,
        long version) {}
