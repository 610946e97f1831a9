package no.innpass.process.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innpass.candidate.ImportedCandidate;
import no.innpass.employer.EmployerRequest;
import no.innpass.employer.OutlookRequest;
import no.innpass.employer.PauseKind;
import no.innpass.employer.WorkplaceNote;
import no.innpass.employer.WorkplaceRequest;
import no.innpass.employer.channel.ChannelPeriod;
import no.innpass.employer.channel.IntakeChannel;
import no.innpass.measure.ImportedRun;
import no.innpass.organisation.office.OfficeRequest;
import no.innpass.practiceplace.PlaceState;
import no.innpass.practiceplace.PracticePlaceRequest;
import no.innpass.shared.EnvironmentTrait;
import org.jspecify.annotations.Nullable;

/** What a folder asks to store, in the order of its files. Filled by the readers, then stored or thrown away as a whole. */
public final class ImportPlan {
    private final List<OfficeItem> offices = new ArrayList<>();
    private final List<EmployerItem> employers = new ArrayList<>();
    private final List<WorkplaceItem> workplaces = new ArrayList<>();
    private final List<PlaceItem> places = new ArrayList<>();
    private final List<CandidateItem> candidates = new ArrayList<>();
    private final List<RunItem> runs = new ArrayList<>();
    private final List<IntakeItem> intakes = new ArrayList<>();
    private final NotHeld notHeld = new NotHeld();

    public record OfficeItem(Spot at, OfficeRequest office) {}

    public record EmployerItem(Spot at, EmployerRequest employer) {}

    /**
     * @param owner staff member who is to own the relation where nobody does yet; absent when the office has nobody for it
     */
    public record WorkplaceItem(
            Spot at,
            String employerNumber,
            String number,
            @Nullable UUID owner,
            WorkplaceRequest workplace,
            Seen seen) {}

    /**
     * What somebody has seen of a workplace before it came here (EMP-12, EMP-14).
     *
     * @param traits of the surroundings; a trait that is missing is not known
     * @param finished placements that have ended there in the window
     * @param hired of them, 0 to {@code finished}
     * @param networkHires of the rest, hired through the workplace's network (OVS-03)
     * @param cannotHire of the rest, whom a rule or the duty to announce a post kept from being hired
     * @param requests put to it in the last 30 days, and answered
     * @param notes of how it takes people in; absent where the file does not speak of it
     * @param told of the time ahead
     * @param channel how it takes applications (INT-10); absent where the file does not speak of it
     */
    public record Seen(
            Map<EnvironmentTrait, Boolean> traits,
            int finished,
            int hired,
            int networkHires,
            int cannotHire,
            int requests,
            @Nullable Set<WorkplaceNote> notes,
            Told told,
            @Nullable Channel channel) {
        public static final Seen NOTHING = new Seen(Map.of(), 0, 0, 0, 0, 0, null, Told.NOTHING, null);

        public Seen {
            traits = Map.copyOf(traits);
            notes = notes == null ? null : Set.copyOf(notes);
        }
    }

    /**
     * How a workplace takes applications (INT-10).
     *
     * @param contact name of one of the people of the row, whom to turn to
     * @param most with a period, and not without
     */
    public record Channel(
            @Nullable IntakeChannel channel,
            @Nullable String contact,
            @Nullable String words,
            @Nullable Integer most,
            @Nullable ChannelPeriod period) {}

    /**
     * What a workplace has told of the time ahead (EMP-13), and of a no for a time (EMP-07).
     *
     * @param outlook absent where the file does not speak of it
     * @param on when it was told; absent: the day of the import
     * @param pauses last day of each
     */
    public record Told(
            @Nullable OutlookRequest outlook, @Nullable LocalDate on, Map<PauseKind, LocalDate> pauses) {
        public static final Told NOTHING = new Told(null, null, Map.of());

        public Told {
            pauses = Map.copyOf(pauses);
        }
    }

    /**
     * @param confirmedOn absent: the day of the import, when the place is new
     * @param asKnown brought in as staff know it, although not all that an employer must fill in is told
     */
    public record PlaceItem(
            Spot at,
            String reference,
            String workplaceNumber,
            PlaceState state,
            @Nullable LocalDate confirmedOn,
            boolean asKnown,
            PracticePlaceRequest place) {}

    public record RunItem(Spot at, ImportedRun run) {}

    public record IntakeItem(Spot at, String employerNumber, UUID provider, int most, LocalDate from, LocalDate to) {}

    /**
     * @param wishedWorkplaces unit numbers, the first wish first; they stand before the other wishes
     * @param vetoedWorkplaces unit numbers; their ids are known when the workplaces are stored
     * @param courseRun reference of the run that the person is in; absent without one
     */
    public record CandidateItem(
            Spot at,
            ImportedCandidate candidate,
            List<String> wishedWorkplaces,
            List<String> vetoedWorkplaces,
            @Nullable String courseRun) {}

    public void add(OfficeItem item) {
        offices.add(item);
    }

    public void add(EmployerItem item) {
        employers.add(item);
    }

    public void add(WorkplaceItem item) {
        workplaces.add(item);
    }

    public void add(PlaceItem item) {
        places.add(item);
    }

    public void add(CandidateItem item) {
        candidates.add(item);
    }

    public void add(RunItem item) {
        runs.add(item);
    }

    public void add(IntakeItem item) {
        intakes.add(item);
    }

    public List<RunItem> runs() {
        return runs;
    }

    public List<IntakeItem> intakes() {
        return intakes;
    }

    public List<OfficeItem> offices() {
        return offices;
    }

    public List<EmployerItem> employers() {
        return employers;
    }

    public List<WorkplaceItem> workplaces() {
        return workplaces;
    }

    public List<PlaceItem> places() {
        return places;
    }

    public List<CandidateItem> candidates() {
        return candidates;
    }

    /** What the files tell and no room holds yet. */
    public NotHeld notHeld() {
        return notHeld;
    }
}
