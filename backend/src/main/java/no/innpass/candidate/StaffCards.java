package no.innpass.candidate;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innpass.geography.Area;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.organisation.NamedContact;
import no.innpass.organisation.Offices;
import no.innpass.organisation.Staff;
import no.innpass.platform.i18n.Language;
import no.innpass.shared.CertificateState;
import no.innpass.shared.FactState;
import no.innpass.shared.HoursBand;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.LanguageSkill;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Door to the nameless cards for staff (PRI-02), made of the packed facts and the owner's number. */
@Singleton
public class StaffCards {
    private final Candidates candidates;
    private final Offices offices;
    private final Staff staff;
    private final Areas areas;
    private final Concepts concepts;

    StaffCards(Candidates candidates, Offices offices, Staff staff, Areas areas, Concepts concepts) {
        this.candidates = candidates;
        this.offices = offices;
        this.staff = staff;
        this.areas = areas;
        this.concepts = concepts;
    }

    /** Cards by candidate; the caller answers for who may see which. */
    @Transactional
    public Map<UUID, StaffCardView> of(Collection<UUID> ids, Language language) {
        Map<UUID, CandidateFacts> facts = candidates.facts(ids);
        Map<UUID, Optional<NamedContact>> calls = new HashMap<>();
        Map<UUID, StaffCardView> cards = new HashMap<>();
        for (Candidate candidate : candidates.find(ids).values()) {
            CandidateFacts known = facts.get(candidate.id());
            @Nullable UUID owner = candidate.adviserId();
            Optional<NamedContact> call = owner == null
                    ? Optional.empty()
                    : calls.computeIfAbsent(owner, id -> staff.contact(id, candidate.deputyId()));
            if (known != null) {
                cards.put(
                        candidate.id(),
                        card(candidate, known, call.map(CallView::of).orElse(null), language));
            }
        }
        return cards;
    }

    private StaffCardView card(Candidate candidate, CandidateFacts facts, @Nullable CallView call, Language language) {
        return new StaffCardView(
                candidate.id(),
                candidate.number(),
                region(candidate, facts),
                candidate.readiness(),
                facts.purpose().main(),
                facts.done().stream()
                        .mapToObj(number -> new StaffCardView.Resource(code(number), concepts.label(number, language)))
                        .toList(),
                certificates(facts, language),
                norwegian(facts),
                facts.hoursState() == FactState.VALUE ? HoursBand.of(facts.hours()) : null,
                call);
    }

    private List<StaffCardView.Certificate> certificates(CandidateFacts facts, Language language) {
        return facts.certificateList().stream()
                .flatMap(fact -> {
                    CertificateState state = fact.certificate();
                    return state == null
                            ? Stream.empty()
                            : Stream.of(new StaffCardView.Certificate(
                                    code(fact.concept()), concepts.label(fact.concept(), language), state));
                })
                .toList();
    }

    private static Map<LanguageSkill, LanguageLevel> norwegian(CandidateFacts facts) {
        Map<LanguageSkill, LanguageLevel> levels = new EnumMap<>(LanguageSkill.class);
        for (LanguageSkill skill : LanguageSkill.values()) {
            facts.language().functional().get(skill).ifPresent(level -> levels.put(skill, level));
        }
        return levels;
    }

    private Region region(Candidate candidate, CandidateFacts facts) {
        return areas.byNumber(facts.reach().home())
                .map(Area::region)
                .orElseGet(
                        () -> offices.find(candidate.officeId()).orElseThrow().region());
    }

    private String code(int number) {
        return concepts.byNumber(number).orElseThrow().code();
    }
}
