package no.innpass.matching.document;

import java.util.Set;
import no.innpass.practiceplace.PlaceFacts;
import no.innpass.shared.ContractType;
import no.innpass.shared.DemandKind;
import no.innpass.shared.DemandTag;
import no.innpass.shared.LanguageLevels;
import no.innpass.shared.LanguageSkill;
import no.innpass.shared.NumberSet;

/**
 * What a demand decides: a gate (LEGAL), a condition (DISPENSABLE), or whether a contract can follow. A demand may stand
 * in several slots. The ordinal stands in the index.
 */
public enum DemandSlot {
    /** LEGAL_HARD for the placement: LEGAL_DEMAND. */
    LEGAL,
    /** A must without legal ground for the placement: DEMAND_UNMET. */
    DISPENSABLE,
    /** Musts for extra shifts: NO_REACHABLE_JOB. */
    EXTRA_SHIFT,
    TEMPORARY,
    PERMANENT,
    /** Of those musts the ones that the law asks: what no contract dispenses with (MAT-11). */
    EXTRA_SHIFT_BY_LAW,
    TEMPORARY_BY_LAW,
    PERMANENT_BY_LAW,
    /** A contract with an education agreement: no tag speaks of it, so nothing stands before it; the paper is what it leads to. */
    EDUCATION,
    EDUCATION_BY_LAW;

    /** The part of a contract's slot that the law asks. */
    public DemandSlot byLaw() {
        return switch (this) {
            case EXTRA_SHIFT -> EXTRA_SHIFT_BY_LAW;
            case TEMPORARY -> TEMPORARY_BY_LAW;
            case PERMANENT -> PERMANENT_BY_LAW;
            case EDUCATION -> EDUCATION_BY_LAW;
            default -> throw new IllegalArgumentException(this + " is no contract");
        };
    }

    /** The slot whose demands stand before this contract (PLC-05 has three tags for the seven types). */
    public static DemandSlot ofContract(ContractType contract) {
        return switch (contract) {
            case EXTRA_SHIFT, ON_CALL -> EXTRA_SHIFT;
            case TEMPORARY_UNDER_3M, TEMPORARY_3M_PLUS -> TEMPORARY;
            case PERMANENT, ADAPTED_PART_TIME -> PERMANENT;
            case WITH_EDUCATION_AGREEMENT -> EDUCATION;
        };
    }

    boolean covers(DemandKind kind, Set<DemandTag> tags) {
        return switch (this) {
            case LEGAL -> kind == DemandKind.LEGAL_HARD && tags.contains(DemandTag.PLACEMENT);
            case DISPENSABLE -> kind == DemandKind.FORMAL_DISPENSABLE && tags.contains(DemandTag.PLACEMENT);
            case EXTRA_SHIFT -> kind.must() && tags.contains(DemandTag.EXTRA_SHIFT);
            case TEMPORARY -> kind.must() && tags.contains(DemandTag.TEMPORARY);
            case PERMANENT -> kind.must() && tags.contains(DemandTag.PERMANENT);
            case EXTRA_SHIFT_BY_LAW -> kind == DemandKind.LEGAL_HARD && tags.contains(DemandTag.EXTRA_SHIFT);
            case TEMPORARY_BY_LAW -> kind == DemandKind.LEGAL_HARD && tags.contains(DemandTag.TEMPORARY);
            case PERMANENT_BY_LAW -> kind == DemandKind.LEGAL_HARD && tags.contains(DemandTag.PERMANENT);
            case EDUCATION, EDUCATION_BY_LAW -> false;
        };
    }

    /** Credentials demanded in this slot. */
    public NumberSet credentials(PlaceFacts place) {
        return NumberSet.of(place.credentialDemands().stream()
                .filter(demand -> covers(demand.kind(), demand.tags()))
                .mapToInt(demand -> demand.concept())
                .toArray());
    }

    /** The strictest kind in which a credential of this slot is demanded. */
    public DemandKind kind(PlaceFacts place, int concept) {
        return place.credentialDemands().stream()
                .filter(demand -> demand.concept() == concept && covers(demand.kind(), demand.tags()))
                .map(demand -> demand.kind())
                .min(DemandKind::compareTo)
                .orElseThrow();
    }

    /** The highest level demanded of each skill in this slot, tested or functional. */
    public LanguageLevels levels(PlaceFacts place, boolean tested) {
        return highest(place, tested, this::covers);
    }

    /** Which demands count. */
    interface Covering {
        boolean covers(DemandKind kind, Set<DemandTag> tags);
    }

    static LanguageLevels highest(PlaceFacts place, boolean tested, Covering covering) {
        var levels = LanguageLevels.UNKNOWN;
        for (var demand : place.languageDemands()) {
            if (demand.tested() == tested
                    && covering.covers(demand.kind(), demand.tags())
                    && demand.level().code() > levels.code(demand.skill())) {
                levels = levels.with(demand.skill(), demand.level());
            }
        }
        return levels;
    }

    /** Value of {@link PlaceFields#CREDENTIALS}. */
    public long key(int concept) {
        return (long) ordinal() << 24 | concept;
    }

    /** Value of {@link PlaceFields#LANGUAGE_DEMANDS}; levels of one skill lie next to each other. */
    public long key(LanguageSkill skill, boolean tested, int level) {
        return ((ordinal() * 2L + (tested ? 1 : 0)) * 4 + skill.ordinal()) * 8 + level;
    }
}
