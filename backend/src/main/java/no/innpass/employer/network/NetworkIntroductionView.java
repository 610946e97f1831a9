package no.innpass.employer.network;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An introduction through the network, as one reader may see it.
 *
 * @param introducer the firm that opened the door; absent with {@code introducerId} and the contact on the page of the other firm where it does not want to be
 *     named and the reader has nothing to do with it
 * @param introduced the other firm; absent while nobody is named, and likewise on the page of the introducing firm
 * @param namingOn day of the answer
 * @param by who wrote it; @param unit the office or provider
 * @param contactedOn first contact held with the introduced firm since; @param placeOutOn first place out there since
 * @param hosting somebody is there now; @param hiredOn the hire that counts for the introducing firm
 * @param own the reader's unit wrote it, or the reader is market contact of the introducing firm: may change it
 * @param version for If-Match
 */
@Serdeable
public record NetworkIntroductionView(
        UUID id,
        NetworkKind kind,
        NetworkState state,
        @Nullable UUID introducerId,
        @Nullable String introducer,
        @Nullable UUID introducedId,
        @Nullable String introduced,
        @Nullable UUID contactId,
        @Nullable String contact,
        @Nullable String topic,
        Naming naming,
        @Nullable LocalDate namingOn,
        LocalDate day,
        @Nullable String by,
        @Nullable String unit,
        @Nullable LocalDate contactedOn,
        @Nullable LocalDate placeOutOn,
        boolean hosting,
        @Nullable LocalDate hiredOn,
        boolean own,
        long version) {}
