package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PlaceCard;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.practiceplace.ProspectChange;
import no.innpass.shared.Prospect;

/**
 * The yes of a candidate is to what was told of a job afterwards (PLC-11). Where the place says another thing now, the yes is open: nobody goes on
 * before the candidate has said yes to that too. It follows from what stands at the place, so that no change can be overtaken by a step.
 */
@Singleton
class AskedAnew {
    private static final Set<IntroductionState> IN_PROCESS = EnumSet.of(
            IntroductionState.ASKED,
            IntroductionState.CONSENTED,
            IntroductionState.QUEUED,
            IntroductionState.PRESENTED_ANON,
            IntroductionState.INTERESTED,
            IntroductionState.PRESENTED,
            IntroductionState.MEETING_SET,
            IntroductionState.MET,
            IntroductionState.NO_SHOW,
            IntroductionState.OFFERED,
            IntroductionState.ACCEPTED);

    private static final Set<IntroductionAction> GOES_ON = EnumSet.of(
            IntroductionAction.CONSENT,
            IntroductionAction.PRESENT_ANONYMOUSLY,
            IntroductionAction.SHOW_INTEREST,
            IntroductionAction.PRESENT,
            IntroductionAction.OFFER,
            IntroductionAction.ACCEPT_OFFER);

    private final PracticePlaces places;
    private final RequestRows requests;
    private final IntroductionAccess access;
    private final Way way;
    private final Rows rows;
    private final BusinessClock clock;

    AskedAnew(
            PracticePlaces places,
            RequestRows requests,
            IntroductionAccess access,
            Way way,
            Rows rows,
            BusinessClock clock) {
        this.places = places;
        this.requests = requests;
        this.access = access;
        this.way = way;
        this.rows = rows;
        this.clock = clock;
    }

    /** What the candidate is asked anew; empty while the last yes holds, and where nobody has been asked yet. */
    @Transactional
    Optional<AskedAnewView> open(Introduction introduction) {
        if (!inProcess(introduction)) {
            return Optional.empty();
        }
        Optional<Prospect> told = told(introduction.id());
        Optional<Prospect> now = places.card(introduction.placeId()).map(PlaceCard::prospect);
        if (told.isEmpty() || now.isEmpty() || told.equals(now)) {
            return Optional.empty();
        }
        Optional<ProspectChange> change = places.prospectChange(introduction.placeId());
        return Optional.of(new AskedAnewView(
                told.get(),
                now.get(),
                change.map(ProspectChange::reason).orElse(null),
                change.map(ProspectChange::words).orElse(null),
                change.map(last -> LocalDate.ofInstant(last.at(), BusinessClock.ZONE))
                        .orElse(null)));
    }

    /** @throws Refused ASKED_ANEW where the candidate has not said yes to what the place says now */
    void require(Introduction introduction) {
        if (open(introduction).isPresent()) {
            throw new Refused(new IntroductionProblem.AskedAnew());
        }
    }

    /** Of these steps those that may be taken now: while the candidate is asked anew none that goes on. */
    List<IntroductionAction> possible(Introduction introduction, List<IntroductionAction> steps) {
        return open(introduction).isEmpty()
                ? steps
                : steps.stream().filter(step -> !GOES_ON.contains(step)).toList();
    }

    /** The request, with what the candidate has last said yes to of a job afterwards. */
    RequestContent asTold(UUID id, RequestContent request) {
        return told(id).map(request::leadingTo).orElse(request);
    }

    /**
     * The candidate goes on, knowing what can follow now; a no is a withdrawal, which costs nothing.
     *
     * @param prospect as the candidate has read it
     * @throws Refused NOT_FOUND; STEP_REFUSED where nothing is asked anew; CONFLICT where it has changed once more meanwhile
     */
    @Transactional
    void goOn(UUID id, Prospect prospect, Actor actor) {
        Introduction introduction = way.locked(id);
        access.requireCandidate(introduction, actor);
        AskedAnewView asked = open(introduction)
                .orElseThrow(() -> new Refused(new CommonProblem.StepRefused(
                        "GO_ON", introduction.state().name())));
        if (asked.now() != prospect) {
            throw new Refused(new CommonProblem.Conflict());
        }
        rows.write(
                "insert into introduction_prospect (introduction_id, prospect, answered_at) values (?, ?, ?)",
                id,
                prospect,
                clock.now());
        way.stored(introduction);
    }

    private static boolean inProcess(Introduction introduction) {
        return IN_PROCESS.contains(introduction.state())
                || introduction.state() == IntroductionState.CONVERTED && introduction.cameTo() == null;
    }

    private Optional<Prospect> told(UUID id) {
        return rows.first(
                        "select prospect from introduction_prospect where introduction_id = ? order by line desc limit 1",
                        row -> Prospect.valueOf(row.getString(1)),
                        id)
                .or(() -> requests.findById(id).map(request -> request.content().prospect()));
    }
}
