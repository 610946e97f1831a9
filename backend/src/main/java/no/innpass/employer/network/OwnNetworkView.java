package no.innpass.employer.network;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a firm has done for others, and who has done it for the firm.
 *
 * @param since first day of the window of {@code crm.windowMonths}
 * @param introduced firms that this one has introduced to us within it; who they are is theirs
 * @param hires of those, hires at them that count for this firm
 * @param introducedBy firms that introduced this one and have said that they may be named, the newest first; at most twenty
 */
@Serdeable
public record OwnNetworkView(LocalDate since, int introduced, int hires, List<Introducer> introducedBy) {

    /** A firm that may be named. */
    @Serdeable
    public record Introducer(String firm, LocalDate day) {}
}
