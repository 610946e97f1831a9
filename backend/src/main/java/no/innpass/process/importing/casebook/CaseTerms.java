package no.innpass.process.importing.casebook;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.practiceplace.NeedTerms;
import no.innpass.process.importing.NotHeld;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.ContractType;
import no.innpass.shared.FactState;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/** What a workplace of a case offers: hours, flexibility, job, support. */
final class CaseTerms {
    private static final Map<String, AdaptationOffer> OFFERS = Map.ofEntries(
            entry("technical_aid", AdaptationOffer.AIDS),
            entry("carved_tasks", AdaptationOffer.TASKS),
            entry("carving_possible", AdaptationOffer.TASKS),
            entry("adapts_much", AdaptationOffer.TASKS),
            entry("flexible_times", AdaptationOffer.HOURS),
            entry("time_off_in_lieu", AdaptationOffer.HOURS),
            entry("home_office", AdaptationOffer.HOME_OFFICE),
            entry("extra_sick_days", AdaptationOffer.AGREED_ABSENCE),
            entry("yearly_absence", AdaptationOffer.AGREED_ABSENCE));
    private static final Set<String> PART_TIME =
            Set.of("part_time", "part_time_with_subsidy", "gradual_start", "hours_may_grow");
    private static final Set<String> ELSEWHERE =
            Set.of("class_days_free", "moves_work_to_colleagues", "language_support");
    private static final Set<String> HELD_SUPPORT =
            Set.of("mentor", "language_support", "training_on_site", "training_plan", "weekly_talk");

    private final NotHeld notHeld;

    CaseTerms(NotHeld notHeld) {
        this.notHeld = notHeld;
    }

    boolean hasLanguageSupport(CaseNode workplace) {
        return workplace.words("flexibility").contains("language_support")
                || offers(workplace).contains("language_support");
    }

    boolean trainsOnSite(CaseNode workplace) {
        return offers(workplace).contains("training_on_site");
    }

    private static List<String> offers(CaseNode workplace) {
        return workplace.at("supervision").map(one -> one.words("offers")).orElse(List.of());
    }

    NeedTerms.Flexibility flexibility(CaseNode workplace) {
        List<String> told = workplace.words("flexibility");
        Set<AdaptationOffer> offers = EnumSet.noneOf(AdaptationOffer.class);
        for (String word : told) {
            if (OFFERS.containsKey(word)) {
                offers.add(OFFERS.get(word));
            } else if (!PART_TIME.contains(word) && !ELSEWHERE.contains(word)) {
                notHeld.add("flexibility: " + word);
            }
        }
        if (isNamed(workplace).orElse(false)) {
            offers.add(AdaptationOffer.ONE_SUPERVISOR);
        }
        return new NeedTerms.Flexibility(
                offers.isEmpty() ? FactState.NOT_ASKED : FactState.VALUE,
                offers,
                null,
                told.stream().anyMatch(PART_TIME::contains) ? true : null,
                told.contains("class_days_free") ? true : null,
                null,
                null,
                told.contains("moves_work_to_colleagues") ? true : null,
                null);
    }

    private static Optional<Boolean> isNamed(CaseNode workplace) {
        return workplace.at("supervision").flatMap(one -> one.flag("named"));
    }

    /** Only where the case tells times of the day or week. */
    NeedTerms.Hours hours(CaseNode workplace) {
        Optional<CaseNode> hours = workplace.at("hours");
        List<NeedTerms.Stretch> stretches =
                hours.flatMap(one -> one.text("times")).map(CaseTerms::week).orElse(List.of());
        if (hours.flatMap(one -> one.at("days_per_week")).isPresent()) {
            notHeld.add("place: days a week");
        }
        return new NeedTerms.Hours(stretches.isEmpty() ? FactState.NOT_ASKED : FactState.VALUE, stretches);
    }

    /** Usual hours behind a word; none for on-call work, which has no hours of its own. */
    static List<NeedTerms.Stretch> week(String times) {
        return switch (times) {
            case "daytime" -> days(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, 8, 16);
            case "morning" -> days(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, 7, 12);
            case "weekend" -> days(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, 8, 18);
            default -> List.of();
        };
    }

    private static List<NeedTerms.Stretch> days(DayOfWeek first, DayOfWeek last, int from, int to) {
        return EnumSet.range(first, last).stream()
                .map(day -> new NeedTerms.Stretch(day, from * 60, to * 60))
                .toList();
    }

    NeedTerms.Job job(CaseNode workplace, @Nullable Integer percent, boolean must) {
        Optional<CaseNode> prospect = workplace.at("prospect");
        Optional<String> condition = prospect.flatMap(one -> one.text("condition"));
        boolean subsidy = condition.filter("subsidy_decision"::equals).isPresent();
        Optional<Integer> offered =
                workplace.at("hours").flatMap(one -> one.number("percent")).filter(one -> one > 0 && one <= 100);
        return new NeedTerms.Job(
                prospect.flatMap(one -> one.text("job_after"))
                        .map(CaseTerms::prospect)
                        .orElse(Prospect.NOT_ASKED),
                contracts(workplace),
                null,
                must ? percent : offered.orElse(percent),
                must ? true : null,
                null,
                null,
                null,
                subsidy ? true : null,
                condition
                        .filter(text -> !subsidy)
                        .map(text -> text.replace('_', ' '))
                        .orElse(null));
    }

    private static Prospect prospect(String word) {
        return switch (word) {
            case "none" -> Prospect.NONE;
            case "intended" -> Prospect.INTENDED;
            default -> Prospect.POSSIBLE;
        };
    }

    private List<NeedTerms.Contract> contracts(CaseNode workplace) {
        List<NeedTerms.Contract> contracts = new ArrayList<>();
        workplace.at("hire_rules").stream().flatMap(CaseNode::entries).forEach(entry -> {
            String name = workplace.of(entry.getKeyNode()).value();
            CaseNode rule = workplace.of(entry.getValueNode());
            boolean possible = rule.flag("possible").orElse(false);
            Optional<ContractType> type = contract(name, rule);
            if (type.isPresent() && possible) {
                contracts.add(new NeedTerms.Contract(
                        type.get(),
                        rule.number("max_months_at_a_time").orElse(null),
                        rule.number("max_months_total").orElse(null)));
            } else if (!name.equals("practice") || !possible) {
                notHeld.add("hire rule: " + name + (possible ? "" : " not possible, or not known"));
            }
            if (rule.at("route").isPresent()) {
                notHeld.add("hire rule: route");
            }
        });
        return contracts;
    }

    /** None for a practice, and for a job with subsidy, which is a kind of placement. */
    private static Optional<ContractType> contract(String name, CaseNode rule) {
        return switch (name) {
            case "extra_shift" -> Optional.of(ContractType.EXTRA_SHIFT);
            case "on_call" -> Optional.of(ContractType.ON_CALL);
            case "temporary" ->
                Optional.of(
                        rule.number("max_months_at_a_time").orElse(3) < 3
                                ? ContractType.TEMPORARY_UNDER_3M
                                : ContractType.TEMPORARY_3M_PLUS);
            case "permanent" -> Optional.of(ContractType.PERMANENT);
            case "apprenticeship" -> Optional.of(ContractType.WITH_EDUCATION_AGREEMENT);
            default -> Optional.empty();
        };
    }

    /** A supervisor whom the report names to nobody gets a word for a name. */
    NeedTerms.Support support(CaseNode workplace) {
        List<String> offers = offers(workplace);
        offers.stream()
                .filter(word -> !HELD_SUPPORT.contains(word))
                .forEach(word -> notHeld.add("supervision: " + word));
        Optional<Boolean> named = isNamed(workplace);
        if (named.filter(yes -> !yes).isPresent()) {
            notHeld.add("supervision: nobody named");
        }
        return new NeedTerms.Support(
                named.filter(yes -> yes).map(yes -> "Fast veileder (oppdiktet)").orElse(null),
                null,
                workplace
                        .at("supervision")
                        .flatMap(one -> one.number("capacity"))
                        .filter(one -> one > 0 && one < 100)
                        .orElse(null),
                offers.contains("mentor") ? true : null,
                offers.contains("weekly_talk") ? true : null,
                null,
                offers.contains("training_plan") ? "Plan for opplæringen" : null);
    }
}
