package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innpass.employer.channel.ChannelContact;
import no.innpass.employer.channel.ChannelRule;
import no.innpass.employer.channel.IntakeChannel;
import no.innpass.matching.gate.GateCode;
import no.innpass.platform.database.Rows;
import no.innpass.platform.outbox.Outbox;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.state.Steps;
import no.innpass.platform.time.BusinessClock;
import no.innpass.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A candidate applies for a place on the own initiative (INT-10, 16.2). It goes to the candidate's office first: the workplace sees nothing before
 * staff have taken it. Applying is the yes to what the place told then, and to being shown without a name.
 */
@Singleton
class ApplyForPlace {
    private static final Set<IntakeChannel> THROUGH_OTHERS =
            Set.of(IntakeChannel.ONLY_NAV, IntakeChannel.ONLY_PROVIDER);

    private final Pairs pairs;
    private final IntroductionRows rows;
    private final KeepMatch keepMatch;
    private final KeepChannel keepChannel;
    private final StoredMatchRows matches;
    private final WriteRequest writeRequest;
    private final RequestRows requests;
    private final Disclosure disclosure;
    private final Rows counts;
    private final Settings settings;
    private final Steps steps;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessClock clock;

    ApplyForPlace(
            Pairs pairs,
            IntroductionRows rows,
            KeepMatch keepMatch,
            KeepChannel keepChannel,
            StoredMatchRows matches,
            WriteRequest writeRequest,
            RequestRows requests,
            Disclosure disclosure,
            Rows counts,
            Settings settings,
            Steps steps,
            Outbox outbox,
            Ids ids,
            BusinessClock clock) {
        this.pairs = pairs;
        this.rows = rows;
        this.keepMatch = keepMatch;
        this.keepChannel = keepChannel;
        this.matches = matches;
        this.writeRequest = writeRequest;
        this.requests = requests;
        this.disclosure = disclosure;
        this.counts = counts;
        this.settings = settings;
        this.steps = steps;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND where there is no such place */
    @Transactional
    MyApplicationView show(UUID placeId, Actor actor) {
        UUID candidate = self(actor);
        Pair pair = pairs.of(candidate, placeId);
        KeepChannel.Standing standing = keepChannel.standing(pair.workplace().id());
        Optional<Introduction> open = rows.openOf(candidate, placeId);
        Optional<ChannelRule> rule = standing.rule();
        @Nullable IntakeChannel channel = rule.map(ChannelRule::channel).orElse(null);
        Optional<ChannelContact> contact =
                channel != null && THROUGH_OTHERS.contains(channel) ? Optional.empty() : rule.map(ChannelRule::contact);
        Optional<ChannelRule.Limit> limit = rule.map(ChannelRule::limit);
        return new MyApplicationView(
                placeId,
                channel,
                contact.map(ChannelContact::name).orElse(null),
                contact.map(ChannelContact::phone).orElse(null),
                rule.map(ChannelRule::words).orElse(null),
                limit.map(ChannelRule.Limit::most).orElse(null),
                limit.map(ChannelRule.Limit::period).orElse(null),
                standing.opensOn().orElse(null),
                stop(pair, standing, open),
                !disclosure.mayShowCard(candidate, pair.workplace().id()),
                open.map(Introduction::id).filter(requests::existsById).orElse(null));
    }

    private MyApplicationView.@Nullable Stop stop(
            Pair pair, KeepChannel.Standing standing, Optional<Introduction> open) {
        if (open.isPresent()) {
            return MyApplicationView.Stop.IN_PROCESS;
        }
        if (!pair.published()) {
            return MyApplicationView.Stop.NOT_OUT;
        }
        if (standing.rule().filter(rule -> !rule.takesOwnApplications()).isPresent()) {
            return MyApplicationView.Stop.WRONG_CHANNEL;
        }
        if (standing.opensOn().isPresent()) {
            return MyApplicationView.Stop.PERIOD_FULL;
        }
        return waiting(pair.candidate().id()) >= most() ? MyApplicationView.Stop.TOO_MANY : null;
    }

    /**
     * @throws Refused NOT_FOUND, ALREADY_INTRODUCED, PLACE_NOT_PUBLISHED, WRONG_CHANNEL, PERIOD_FULL, TOO_MANY_APPLICATIONS, CONSENT_NEEDED,
     *     GATES_NOT_PASSED; CONTENT_INCOMPLETE where the place does not tell all that somebody who says yes must know
     */
    @Transactional
    UUID apply(UUID placeId, ApplyRequest request, Actor actor) {
        UUID candidate = self(actor);
        Pair pair = pairs.of(candidate, placeId);
        // One after the other, so that the number that may wait at once is exact.
        counts.list("select 1 from candidate where id = ? for no key update", row -> true, candidate);
        if (rows.openOf(candidate, placeId).isPresent()) {
            throw new Refused(new IntroductionProblem.AlreadyIntroduced());
        }
        if (!pair.published()) {
            throw new Refused(new IntroductionProblem.PlaceNotPublished());
        }
        keepChannel.requireOwn(pair.workplace().id());
        if (waiting(candidate) >= most()) {
            throw new Refused(new IntroductionProblem.TooManyApplications(most()));
        }
        RequestContent content = writeRequest.write(pair);
        List<FieldProblem> untold = content.missing();
        if (!untold.isEmpty()) {
            throw new Refused(new IntroductionProblem.ContentIncomplete(untold));
        }
        UUID id = ids.next();
        StoredMatch match = match(id, pair);
        IntroductionState state = steps.take(IntroductionTable.STEPS, id, null, IntroductionAction.APPLY, actor, null);
        Introduction introduction = application(id, pair, request, state, actor);
        disclosure.requireAnonymousCard(introduction, Boolean.TRUE.equals(request.anonymousCard()), actor);
        rows.save(introduction);
        matches.save(match);
        requests.save(new Request(id, content, actor.personId(), clock.now()));
        outbox.append(new IntroductionMoved(id, state));
        return id;
    }

    /** A cap stops an application as any gate does: to let somebody pass is for the leader, not for who applies. */
    private StoredMatch match(UUID id, Pair pair) {
        if (!keepMatch.gates(pair).isEmpty()) {
            throw new Refused(new IntroductionProblem.GatesNotPassed(
                    keepMatch.gates(pair).stream().map(GateCode::name).sorted().toList()));
        }
        return keepMatch.keep(id, pair, new MatchParameters(MatchMode.USER_FIRST, null, null), Set.of());
    }

    private Introduction application(UUID id, Pair pair, ApplyRequest request, IntroductionState state, Actor actor) {
        return new Introduction(
                id,
                pair.candidate().id(),
                pair.place().id(),
                pair.workplace().id(),
                pair.workplace().employerId(),
                pair.candidate().officeId(),
                pair.place().needVersion(),
                MatchMode.USER_FIRST,
                request.words().strip(),
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                actor.personId(),
                clock.now(),
                null);
    }

    private int most() {
        return settings.integer("apply.maxParallel");
    }

    private int waiting(UUID candidate) {
        return counts.first(
                        "select count(*)::int from introduction where candidate_id = ? and state = 'APPLIED'",
                        row -> row.getInt(1),
                        candidate)
                .orElse(0);
    }

    private static UUID self(Actor actor) {
        return actor.candidateId().orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
