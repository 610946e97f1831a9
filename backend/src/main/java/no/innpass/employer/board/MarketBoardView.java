package no.innpass.employer.board;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.Light;
import no.innpass.employer.NextYear;
import no.innpass.employer.OutlookCourse;
import no.innpass.employer.activity.ActivityChannel;
import no.innpass.employer.activity.ActivityType;
import org.jspecify.annotations.Nullable;

/**
 * What a market meeting looks at, of the municipalities that the reader looks after. Each list is the first of so many.
 *
 * @param offices whose municipalities they are
 * @param since lights and words from this day on are new
 * @param nextMonday where next week begins
 * @param until last day of next week: contacts planned up to it are listed
 * @param green firms whose light is green and was not when the week began, the newest first
 * @param fading firms whose light was green when the week began and is yellow or grey, the newest first
 * @param stated firms that say they will recruit and have no place out, the newest word first
 * @param growing firms that say so, in the last year, the newest word first
 * @param closing firms that let people go or will be fewer, likewise
 * @param planned contacts from today on, the first day first
 * @param collisions contacts that different units plan at one firm so near that one will do
 * @param withoutOwner firms that we know and nobody owns, the longest known last
 * @param visitors who may be sent, by name
 * @param days how near one visit does for two, {@code crm.collisionDays}
 */
@Serdeable
public record MarketBoardView(
        List<OfficeName> offices,
        LocalDate since,
        LocalDate nextMonday,
        LocalDate until,
        Signals green,
        Signals fading,
        Words stated,
        Words growing,
        Words closing,
        Plans planned,
        Collisions collisions,
        Firms withoutOwner,
        List<Visitor> visitors,
        int days) {

    @Serdeable
    public record OfficeName(UUID id, String name) {}

    @Serdeable
    public record Firm(
            UUID workplaceId, String workplace, @Nullable String municipality) {}

    @Serdeable
    public record Signals(int count, List<Signal> rows) {}

    /** @param before the colour when the week began; absent where there was none */
    @Serdeable
    public record Signal(Firm firm, @Nullable Light before, Light colour, Instant changedAt) {}

    @Serdeable
    public record Words(int count, List<Word> rows) {}

    /** @param howMany they will recruit, where they have said */
    @Serdeable
    public record Word(
            Firm firm,
            @Nullable OutlookCourse course,
            @Nullable NextYear nextYear,
            @Nullable Integer howMany,
            LocalDate toldOn) {}

    @Serdeable
    public record Plans(int count, List<Plan> rows) {}

    /** @param by the colleague; @param unit office or provider */
    @Serdeable
    public record Plan(
            UUID id,
            Firm firm,
            ActivityType type,
            ActivityChannel channel,
            LocalDate day,
            @Nullable String by,
            @Nullable String unit) {}

    @Serdeable
    public record Collisions(int count, List<Collision> rows) {}

    @Serdeable
    public record Collision(Firm firm, Plan one, Plan other) {}

    @Serdeable
    public record Firms(int count, List<Firm> rows) {}

    @Serdeable
    public record Visitor(UUID staffId, String name, UUID officeId) {}
}
