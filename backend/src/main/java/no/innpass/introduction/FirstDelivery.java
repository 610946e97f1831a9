package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.innpass.candidate.Candidates;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.recovery.CoolDown;
import no.innpass.employer.recovery.Recoveries;
import no.innpass.matching.weights.Rankings;
import no.innpass.platform.audit.AuditLog;
import no.innpass.platform.audit.AuditObject;
import no.innpass.platform.audit.Purpose;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.Actor;
import no.innpass.platform.settings.Settings;
import no.innpass.platform.time.BusinessClock;
import no.innpass.practiceplace.PracticePlaces;
import org.jspecify.annotations.Nullable;

/**
 * Warns whoever is about to introduce a weak first candidate to a new or burnt employer, once for each workplace and experience, and keeps the
 * choice (MAT-26). Nothing is ever refused for it; a pair of which no number is known is not weak (HR-7), and a place that is
 * open for somebody who is not clarified yet has asked for no strong one (PLC-16).
 */
@Singleton
class FirstDelivery {
    private final Pairs pairs;
    private final IntroductionAccess access;
    private final Candidates candidates;
    private final PracticePlaces places;
    private final Rankings rankings;
    private final WorkplacePictures pictures;
    private final Recoveries recoveries;
    private final KeepInPeace keepInPeace;
    private final Rows rows;
    private final Settings settings;
    private final AuditLog audit;
    private final BusinessClock clock;

    FirstDelivery(
            Pairs pairs,
            IntroductionAccess access,
            Candidates candidates,
            PracticePlaces places,
            Rankings rankings,
            WorkplacePictures pictures,
            Recoveries recoveries,
            KeepInPeace keepInPeace,
            Rows rows,
            Settings settings,
            AuditLog audit,
            BusinessClock clock) {
        this.pairs = pairs;
        this.access = access;
        this.candidates = candidates;
        this.places = places;
        this.rankings = rankings;
        this.pictures = pictures;
        this.recoveries = recoveries;
        this.keepInPeace = keepInPeace;
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused NOT_FOUND for a pair that the actor may not bring together */
    @Transactional
    FirstDeliveryView check(UUID candidateId, UUID placeId, Actor actor) {
        Pair pair = pairs.of(candidateId, placeId);
        access.requireMatchmaker(pair, actor);
        return check(pair, actor);
    }

    /** @throws Refused NOT_FOUND as above */
    @Transactional
    FirstDeliveryView choose(UUID candidateId, UUID placeId, FirstDeliveryChoice choice, Actor actor) {
        Pair pair = pairs.of(candidateId, placeId);
        access.requireMatchmaker(pair, actor);
        keep(pair, choice, actor);
        return check(pair, actor);
    }

    /** Somebody introduces without having answered the warning: that is the choice to go on. In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void wentOn(Pair pair, Actor actor) {
        keep(pair, FirstDeliveryChoice.GO_ON, actor);
    }

    private void keep(Pair pair, FirstDeliveryChoice choice, Actor actor) {
        FirstDeliveryView warning = check(pair, actor);
        @Nullable FirstDeliveryWhy why = warning.why();
        if (why == null || !warning.warn()) {
            return;
        }
        rows.write("""
                insert into first_delivery_choice (workplace_id, staff_id, choice, chosen_at) values (?, ?, ?, ?)
                on conflict (workplace_id, staff_id) do update set choice = excluded.choice, chosen_at = excluded.chosen_at""", pair.workplace().id(), actor.personId(), choice, clock.now());
        audit.change(
                actor,
                new AuditLog.Change(
                        "FIRST_DELIVERY",
                        Purpose.INTRODUCE,
                        AuditObject.PRACTICE_PLACE,
                        pair.place().id(),
                        List.of(pair.candidate().id())),
                Map.of("warning", why, "limit", warning.limit()),
                Map.of("choice", choice));
    }

    private FirstDeliveryView check(Pair pair, Actor actor) {
        int limit = settings.integer("match.firstDelivery");
        OptionalInt score = score(pair);
        UUID workplace = pair.workplace().id();
        Optional<LocalDate> unresolved = recoveries.newestOpen(workplace);
        Optional<LocalDate> burnt = unresolved.or(() -> pictures.burntOn(workplace, clock.today()));
        boolean weak =
                score.isPresent() && score.getAsInt() < limit && !pair.place().chance();
        @Nullable FirstDeliveryWhy why = weak ? (unresolved.isPresent() ? FirstDeliveryWhy.UNRESOLVED : why(pair, burnt)) : null;
        return new FirstDeliveryView(
                why != null && !chosen(pair, actor, burnt),
                why,
                score.isPresent() ? score.getAsInt() : null,
                limit,
                keepInPeace.of(workplace).map(CoolDown::until).orElse(null));
    }

    private OptionalInt score(Pair pair) {
        UUID id = pair.candidate().id();
        return rankings.now()
                .score(
                        Optional.ofNullable(candidates.facts(List.of(id)).get(id))
                                .orElseThrow(() -> new Refused(new CommonProblem.NotFound())),
                        places.facts(pair.place().id()).orElseThrow(() -> new Refused(new CommonProblem.NotFound())))
                .points()
                .shown();
    }

    private @Nullable FirstDeliveryWhy why(Pair pair, Optional<LocalDate> burnt) {
        UUID employer = pair.workplace().employerId();
        if (burnt.isPresent()) {
            boolean since = rows.first(
                            "select 1 from introduction where workplace_id = ? and shown_at > ? limit 1",
                            row -> true,
                            pair.workplace().id(),
                            endOf(burnt.get()))
                    .isPresent();
            return since ? null : FirstDeliveryWhy.BURNT;
        }
        boolean known = pictures.hasFinishes(employer)
                || rows.first(
                                "select 1 from introduction where employer_id = ? and shown_at is not null limit 1",
                                row -> true,
                                employer)
                        .isPresent();
        return known ? null : FirstDeliveryWhy.NEW_EMPLOYER;
    }

    /** A choice from before a new bad experience was about another warning. */
    private boolean chosen(Pair pair, Actor actor, Optional<LocalDate> burnt) {
        Instant from = burnt.map(day -> day.atStartOfDay(BusinessClock.ZONE).toInstant())
                .orElse(Instant.EPOCH);
        return rows.first(
                        "select 1 from first_delivery_choice where workplace_id = ? and staff_id = ? and chosen_at >= ?",
                        row -> true,
                        pair.workplace().id(),
                        actor.personId(),
                        from)
                .isPresent();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
