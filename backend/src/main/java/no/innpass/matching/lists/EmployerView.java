package no.innpass.matching.lists;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innpass.candidate.CandidateFacts;
import no.innpass.candidate.CertificateFact;
import no.innpass.candidate.LanguageFacts;
import no.innpass.candidate.LineFacts;
import no.innpass.candidate.PurposeFacts;
import no.innpass.candidate.ReachFacts;
import no.innpass.candidate.SurroundingFacts;
import no.innpass.candidate.WishFacts;
import no.innpass.candidate.card.CardContent;
import no.innpass.candidate.card.CardGroup;
import no.innpass.matching.Points;
import no.innpass.matching.WeightProfile;
import no.innpass.matching.criterion.Criteria;
import no.innpass.matching.criterion.Criterion;
import no.innpass.matching.criterion.CriterionRule;
import no.innpass.matching.term.Grade;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAbilities;
import no.innpass.shared.HoursBand;
import no.innpass.shared.HoursGrid;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.NumberSet;
import org.jspecify.annotations.Nullable;

/**
 * The order of the employer's own list (MAT-17): profile EMPLOYER_VIEW of MAT-T1 over what the card shows and nothing else, so that the
 * order can tell nothing more than the cards do. The number never leaves.
 */
final class EmployerView {
    private static final int HALF = 50;

    private final WeightProfile profile;
    private final Map<Criterion, CriterionRule> rules = new EnumMap<>(Criterion.class);

    EmployerView(WeightProfile profile) {
        this.profile = profile;
        // No travel: the profile gives it no weight, and the card holds no home.
        new Criteria((home, workplace, means) -> 0)
                .all().stream()
                        .filter(rule -> profile.weight(rule.criterion()) > 0)
                        .forEach(rule -> rules.put(rule.criterion(), rule));
    }

    /** Best first; groups that are equal for this need stand in the order of ids that mean nothing. */
    List<CardGroup> order(PlaceFacts place, List<CardGroup> groups) {
        Comparator<CardGroup> byScore =
                Comparator.comparing((CardGroup group) -> points(place, group.content()), Points.BY_SCORE);
        return groups.stream()
                .sorted(byScore.thenComparing(group -> CardId.of(group, 0, place.id())))
                .toList();
    }

    Points points(PlaceFacts place, CardContent card) {
        CandidateFacts shown = shown(card);
        Map<Criterion, Grade> grades = new EnumMap<>(Criterion.class);
        rules.forEach((criterion, rule) ->
                grades.put(criterion, rule.contribution(shown, place).grade()));
        grades.put(Criterion.HOURS, hours(place, card.hours()));
        return Points.of(profile, grades);
    }

    /** Bands instead of blocks: the need's band covered 100, part of the day for a full one 50, else 0 (MAT-T2). */
    private static Grade hours(PlaceFacts place, @Nullable HoursBand has) {
        if (place.hoursState() != FactState.VALUE || has == null) {
            return Grade.UNKNOWN;
        }
        HoursBand needs = HoursBand.of(place.hours());
        boolean covered = has == needs || (has == HoursBand.DAY_FULL && needs == HoursBand.DAY_PART);
        boolean half = has == HoursBand.DAY_PART && needs == HoursBand.DAY_FULL;
        return Grade.of(covered ? 100 : half ? HALF : 0, 1, false);
    }

    private static CandidateFacts shown(CardContent card) {
        LanguageLevels speaking = card.speaking() == null
                ? LanguageLevels.UNKNOWN
                : LanguageLevels.UNKNOWN.with(LanguageSkill.SPEAKING, card.speaking());
        return new CandidateFacts(
                new UUID(0, 0),
                0,
                1,
                false,
                Days.NONE,
                PurposeFacts.UNKNOWN,
                FactState.VALUE,
                FactState.NOT_ASKED,
                card.tasks(),
                NumberSet.NONE,
                // What the card does not show may have been generalised away, or never asked: no answer (HR-7).
                FactState.NOT_ASKED,
                card.certificates().stream()
                        .mapToObj(concept -> CertificateFact.of(concept, CertificateState.HELD, Days.NONE, Days.NONE))
                        .toList(),
                new LanguageFacts(speaking, LanguageLevels.UNKNOWN, Map.of()),
                FunctionalAbilities.UNKNOWN,
                FactState.NOT_ASKED,
                HoursGrid.EMPTY,
                0,
                ReachFacts.UNKNOWN,
                NumberSet.NONE,
                List.of(),
                LineFacts.UNKNOWN,
                WishFacts.NOT_ASKED,
                SurroundingFacts.NOT_ASKED);
    }
}
