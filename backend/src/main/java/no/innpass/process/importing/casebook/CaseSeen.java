package no.innpass.process.importing.casebook;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innpass.employer.channel.IntakeChannel;
import no.innpass.process.importing.ImportPlan;
import no.innpass.process.importing.NotHeld;
import no.innpass.shared.EnvironmentTrait;
import org.jspecify.annotations.Nullable;

/** What a case tells of the inside of a workplace, and of earlier placements there. */
final class CaseSeen {
    /** Words that say that a trait is there. */
    static final Map<String, EnvironmentTrait> THERE = Map.ofEntries(
            entry("small_team", EnvironmentTrait.SMALL_TEAM),
            entry("large_team", EnvironmentTrait.LARGE_TEAM),
            entry("calm_tone", EnvironmentTrait.WARM_TONE),
            entry("structure", EnvironmentTrait.STRUCTURE),
            entry("predictability", EnvironmentTrait.STRUCTURE),
            entry("clear_tasks", EnvironmentTrait.STRUCTURE),
            entry("structure_and_day_rhythm", EnvironmentTrait.STRUCTURE),
            entry("close_supervisor", EnvironmentTrait.ONE_SUPERVISOR),
            entry("one_supervisor", EnvironmentTrait.ONE_SUPERVISOR),
            entry("caring_supervisor", EnvironmentTrait.ONE_SUPERVISOR),
            entry("varied_tasks", EnvironmentTrait.VARIED),
            entry("physical_work", EnvironmentTrait.PHYSICAL),
            entry("among_people", EnvironmentTrait.LIVELY),
            entry("many_visitors", EnvironmentTrait.LIVELY),
            entry("norwegian_practised_daily", EnvironmentTrait.NORWEGIAN_SPOKEN));
    /** Words whose opposite a trait is. */
    private static final Map<String, EnvironmentTrait> NOT_THERE = Map.of(
            "large_team", EnvironmentTrait.SMALL_TEAM,
            "small_team", EnvironmentTrait.LARGE_TEAM,
            "rough_tone", EnvironmentTrait.WARM_TONE,
            "changing_days", EnvironmentTrait.STRUCTURE,
            "no_useful_tasks", EnvironmentTrait.STRUCTURE,
            "repetitive_tasks", EnvironmentTrait.VARIED);

    /** Words of {@code intake.channel}. */
    private static final Map<String, IntakeChannel> CHANNELS = Map.of(
            "direct", IntakeChannel.ONLINE,
            "personal_visit", IntakeChannel.IN_PERSON,
            "written_reception", IntakeChannel.WRITTEN_RECEPTION,
            "supplier", IntakeChannel.ONLY_PROVIDER);

    /** More of them say no more. */
    private static final int MOST_REQUESTS = 20;

    private final NotHeld notHeld;

    CaseSeen(NotHeld notHeld) {
        this.notHeld = notHeld;
    }

    ImportPlan.Seen read(CaseNode workplace) {
        Map<EnvironmentTrait, Boolean> traits = new EnumMap<>(EnvironmentTrait.class);
        for (String word : workplace.words("environment")) {
            if (!THERE.containsKey(word) && !NOT_THERE.containsKey(word)) {
                notHeld.add("environment: " + word);
            }
        }
        words(workplace).filter(NOT_THERE::containsKey).forEach(word -> traits.put(NOT_THERE.get(word), false));
        words(workplace).filter(THERE::containsKey).forEach(word -> traits.put(THERE.get(word), true));
        workplace
                .at("supervision")
                .flatMap(one -> one.flag("named"))
                .ifPresent(named -> traits.putIfAbsent(EnvironmentTrait.ONE_SUPERVISOR, named));
        int finished = count(workplace, "finished");
        return new ImportPlan.Seen(
                traits,
                finished,
                Math.min(finished, count(workplace, "hires")),
                0,
                0,
                Math.min(MOST_REQUESTS, count(workplace, "contacts_last_30_days")),
                CaseNotes.of(workplace),
                ImportPlan.Told.NOTHING,
                channel(workplace));
    }

    /** {@code any} is no way of its own. */
    private static ImportPlan.@Nullable Channel channel(CaseNode workplace) {
        @Nullable IntakeChannel channel = workplace
                .at("intake")
                .flatMap(one -> one.text("channel"))
                .map(CHANNELS::get)
                .orElse(null);
        return channel == null ? null : new ImportPlan.Channel(channel, null, null, null, null);
    }

    /** A need is met by the surroundings, by what is flexible, or by what the supervision offers. */
    private static Stream<String> words(CaseNode workplace) {
        return Stream.of(
                        workplace.words("environment"),
                        workplace.words("flexibility"),
                        workplace
                                .at("supervision")
                                .map(one -> one.words("offers"))
                                .orElse(List.of()))
                .flatMap(list -> list.stream());
    }

    private static int count(CaseNode workplace, String key) {
        return workplace.at("record").flatMap(record -> record.number(key)).orElse(0);
    }
}
