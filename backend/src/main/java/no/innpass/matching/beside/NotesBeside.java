package no.innpass.matching.beside;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Stream;
import no.innpass.employer.WorkplaceNote;
import no.innpass.matching.reason.Way;

/** What is noted of the workplace, as far as it says something of the pair. */
final class NotesBeside implements BesideRule {
    private static final Map<WorkplaceNote, Beside> TOLD = Map.ofEntries(
            entry(WorkplaceNote.RELIEF_ONLY, Beside.minus(BesideCode.RELIEF_ONLY, Way.ASK_EMPLOYER)),
            entry(WorkplaceNote.LEADER_ONLY, Beside.minus(BesideCode.LEADER_ONLY, Way.ASK_EMPLOYER)),
            entry(WorkplaceNote.STAFF_AGREED, Beside.plus(BesideCode.STAFF_AGREED)),
            entry(WorkplaceNote.NO_SUPERVISOR, Beside.minus(BesideCode.SUPERVISOR_MISSING, Way.ASK_EMPLOYER)),
            entry(
                    WorkplaceNote.PLAN_NOT_FOLLOWED,
                    Beside.minus(BesideCode.SUPERVISOR_SKILL, Way.SUPERVISOR_TRAINING, Way.ASK_EMPLOYER)),
            entry(WorkplaceNote.TASKS_SET_APART, Beside.plus(BesideCode.CARVED_TASKS)),
            entry(WorkplaceNote.TASKS_COULD_BE_SET_APART, Beside.plus(BesideCode.CARVED_TASKS)),
            entry(WorkplaceNote.ORDINARY_TASKS_AT_ONCE, Beside.plus(BesideCode.REAL_TASKS)),
            entry(WorkplaceNote.GIVES_FEEDBACK, Beside.plus(BesideCode.TRAINING_QUALITY)),
            entry(WorkplaceNote.PRACTISES_NORWEGIAN, Beside.plus(BesideCode.LANGUAGE_ARENA)),
            entry(WorkplaceNote.OPEN_ABOUT_SUBSIDY, Beside.plus(BesideCode.OPEN_ABOUT_SUBSIDY)),
            entry(WorkplaceNote.SHORT_OF_STAFF, Beside.plus(BesideCode.EMPLOYER_NEED)),
            entry(WorkplaceNote.HIGH_DEMAND, Beside.plus(BesideCode.LOCAL_DEMAND)),
            entry(WorkplaceNote.MANY_TRAINED_FEW_JOBS, Beside.minus(BesideCode.SATURATION, Way.TALK_ABOUT_WISH)),
            entry(WorkplaceNote.FOUND_BY_CANDIDATE, Beside.plus(BesideCode.SELF_FOUND)),
            entry(WorkplaceNote.INTRODUCED_BY_EMPLOYER, Beside.neutral(BesideCode.NETWORK_REFERRAL)),
            entry(WorkplaceNote.OWN_INTAKE_CHANNEL, Beside.neutral(BesideCode.INTAKE_CHANNEL)),
            entry(WorkplaceNote.NEVER_CONTACTED, Beside.minus(BesideCode.FIRST_DELIVERY, Way.ASK_EMPLOYER)),
            entry(WorkplaceNote.BURNT, Beside.minus(BesideCode.CONTACT_HISTORY, Way.ASK_EMPLOYER)),
            entry(WorkplaceNote.TRIAL_FIRST, first(BesideCode.TRIAL_FIRST, Way.TRIAL)),
            entry(WorkplaceNote.CONTRACT_FIRST, first(BesideCode.CONTRACT_FIRST, Way.ASK_EMPLOYER)),
            entry(WorkplaceNote.POST_ANNOUNCED, first(BesideCode.POST_ANNOUNCED, Way.ASK_EMPLOYER)),
            entry(WorkplaceNote.ASKS_EXPERIENCE, quality("EXPERIENCE")),
            entry(WorkplaceNote.ASKS_INDEPENDENCE, quality("INDEPENDENCE")),
            entry(WorkplaceNote.ASKS_RESPONSIBILITY, quality("RESPONSIBILITY")),
            entry(WorkplaceNote.ASKS_ATTENDANCE, quality("ATTENDANCE")),
            entry(WorkplaceNote.ASKS_RELIABILITY, quality("RELIABILITY")));

    /** What comes before a contract, and is within reach. */
    private static Beside first(BesideCode code, Way way) {
        return new Beside(code, Beside.Sign.NEUTRAL, Map.of("reach", "OPEN"), java.util.List.of(way));
    }

    /** Nobody is compared with it: the placement itself answers, with somebody to turn to. */
    private static Beside quality(String quality) {
        return new Beside(
                BesideCode.DEMAND_OPEN,
                Beside.Sign.NEUTRAL,
                Map.of("quality", quality),
                java.util.List.of(Way.TRIAL, Way.MENTOR, Way.LEARN_ON_SITE, Way.ASK_EMPLOYER));
    }

    @Override
    public Stream<Beside> of(BesidePair pair) {
        Stream<Beside> noted =
                pair.notes().stream().sorted().filter(TOLD::containsKey).map(TOLD::get);
        return Stream.concat(noted.distinct(), Stream.concat(trial(pair), terms(pair)));
    }

    /** Where the employer tries whom it knows little of: it speaks for the pair unless something is known to be missing, which a trial leaves. */
    private static Stream<Beside> trial(BesidePair pair) {
        if (!pair.notes().contains(WorkplaceNote.TRIES_THE_UNKNOWN)) {
            return Stream.empty();
        }
        return Stream.of(
                pair.lacks()
                        ? Beside.neutral(BesideCode.TRIAL_SETTLES_UNKNOWN)
                        : Beside.plus(BesideCode.TRIAL_SETTLES_UNKNOWN));
    }

    private static Stream<Beside> terms(BesidePair pair) {
        boolean moved = Boolean.TRUE.equals(pair.need().flexibility().redistribution());
        boolean fresh = pair.confirmedOn() != null
                && !pair.confirmedOn().plusDays(FRESH_DAYS).isBefore(pair.today());
        return Stream.concat(
                moved ? Stream.of(Beside.minus(BesideCode.REDISTRIBUTES_WORK, Way.ASK_EMPLOYER)) : Stream.empty(),
                fresh ? Stream.of(Beside.plus(BesideCode.NEED_FRESH)) : Stream.empty());
    }

    private static final int FRESH_DAYS = 7;
}
