package no.innpass.process.importing.casebook;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.platform.importing.ImportErrors;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FunctionalAttribute;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.PlacementPurpose;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;

/** The one table from a case's words to ours. */
final class CaseWords {
    static final Map<String, FunctionalAttribute> FUNCTIONS = Map.ofEntries(
            entry("heavy_work", FunctionalAttribute.LIFT),
            entry("access_height", FunctionalAttribute.HEIGHT_ACCESS),
            entry("getting_in_out_of_vehicle", FunctionalAttribute.VEHICLE_ENTRY),
            entry("reaching_jumping", FunctionalAttribute.REACH),
            entry("stairs_pace", FunctionalAttribute.STAIRS),
            entry("climbing_bending", FunctionalAttribute.CLIMB_BEND),
            entry("hearing", FunctionalAttribute.HEAR),
            entry("pace", FunctionalAttribute.PACE),
            entry("precision", FunctionalAttribute.PRECISION),
            entry("social_interaction", FunctionalAttribute.SOCIAL_INTERACTION),
            entry("conflict_tolerance", FunctionalAttribute.CONFLICT_TOLERANCE));

    static final Map<String, LanguageSkill> NORWEGIAN = Map.of(
            "oral", LanguageSkill.SPEAKING,
            "listening", LanguageSkill.LISTENING,
            "reading", LanguageSkill.READING,
            "writing", LanguageSkill.WRITING);

    /** Purposes; that of becoming an apprentice is to qualify, that of getting started again a daily rhythm. */
    static final Map<String, PlacementPurpose> PURPOSES = Map.ofEntries(
            entry("job_at_end", PlacementPurpose.JOB),
            entry("get_started_again", PlacementPurpose.ROUTINE),
            entry("apprenticeship", PlacementPurpose.QUALIFICATION),
            entry("education", PlacementPurpose.EDUCATION_TEST),
            entry("certificates", PlacementPurpose.QUALIFICATION),
            entry("learning", PlacementPurpose.QUALIFICATION),
            entry("language", PlacementPurpose.LANGUAGE),
            entry("clarification", PlacementPurpose.CLARIFY),
            entry("structure_and_day_rhythm", PlacementPurpose.ROUTINE),
            entry("general_work_training", PlacementPurpose.WORK_EXPERIENCE),
            entry("references", PlacementPurpose.REFERENCE));

    /** What a demand is asked for; apprenticeship and subsidised job are kinds of placement, and read as temporary contracts. */
    private static final Map<String, DemandTag> TAGS = Map.of(
            "practice", DemandTag.PLACEMENT,
            "extra_shift", DemandTag.EXTRA_SHIFT,
            "on_call", DemandTag.EXTRA_SHIFT,
            "temporary", DemandTag.TEMPORARY,
            "permanent", DemandTag.PERMANENT,
            "apprenticeship", DemandTag.TEMPORARY,
            "subsidised_job", DemandTag.TEMPORARY);

    private final Concepts concepts;
    private final Areas areas;
    private final ImportErrors errors;

    CaseWords(Concepts concepts, Areas areas, ImportErrors errors) {
        this.concepts = concepts;
        this.areas = areas;
        this.errors = errors;
    }

    /** Code of a task or skill; error UNKNOWN_CONCEPT. */
    Optional<String> task(CaseNode word) {
        return known(word, concepts.resolve(word.value()), ConceptKind.TASK, ConceptKind.SKILL);
    }

    /** Code of a credential, also by the beginning of its name; error UNKNOWN_CONCEPT. */
    Optional<String> credential(CaseNode word) {
        return known(word, concepts.resolveCredential(word.value()), ConceptKind.CREDENTIAL);
    }

    /** Whatever the word stands for, without an error where it stands for nothing. */
    Optional<Concept> any(String word) {
        return concepts.resolve(word);
    }

    /** A credential by the beginning of its name, without an error. */
    boolean isCredential(String word) {
        return concepts.resolveCredential(word).isPresent();
    }

    private Optional<String> known(CaseNode word, Optional<Concept> concept, ConceptKind... kinds) {
        Optional<Concept> fitting = concept.filter(found -> List.of(kinds).contains(found.kind()));
        if (fitting.isEmpty()) {
            errors.add(word.file(), word.line(), "", "UNKNOWN_CONCEPT", "a word of the taxonomy: " + kinds[0]);
        }
        return fitting.map(Concept::code);
    }

    /** The centre of a municipality, or the place itself; error UNKNOWN_MUNICIPALITY. */
    Optional<Area> place(CaseNode name) {
        Optional<Area> found = areas.municipalities().stream()
                .filter(one -> one.name().equalsIgnoreCase(name.value()))
                .findFirst()
                .flatMap(one -> areas.centreOf(one.number()))
                .or(() -> areas.named(name.value()).stream().findFirst());
        if (found.isEmpty()) {
            errors.add(
                    name.file(), name.line(), "", "UNKNOWN_MUNICIPALITY", "name of a Norwegian municipality or place");
        }
        return found;
    }

    /** {@code below_A1} to {@code C2}. */
    static LanguageLevel level(String word) {
        return LanguageLevel.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** All tags when nothing is told. */
    static Set<DemandTag> tags(List<String> contracts) {
        Set<DemandTag> tags = EnumSet.noneOf(DemandTag.class);
        contracts.stream().map(TAGS::get).forEach(tags::add);
        return tags.isEmpty() ? EnumSet.allOf(DemandTag.class) : tags;
    }
}
