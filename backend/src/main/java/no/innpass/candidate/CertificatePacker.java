package no.innpass.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.innpass.candidate.profile.CertificatesSection;
import no.innpass.candidate.profile.EducationSection;
import no.innpass.candidate.profile.ResourceProfile;
import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.EducationLevel;
import no.innpass.shared.FactState;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.ConceptKind;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Certificates and educations, as scoring reads them (CAN-05, CAN-06): one entry for each credential. Pure. */
final class CertificatePacker {
    private static final String HIGHER_EDUCATION = "higher-education";

    /** Further on is less: held, then under way, then a bare answer; of two alike, the one that lasts longer or comes earlier. */
    private static final Comparator<CertificateFact> FURTHER_ON = Comparator.comparingInt(CertificatePacker::rank)
            .thenComparingInt(CertificatePacker::comes)
            .thenComparingInt(fact -> fact.validUntil() == Days.NONE ? 0 : Days.LAST + 1 - fact.validUntil())
            .thenComparing(fact -> String.valueOf(fact.certificate()));

    private final Concepts concepts;
    private final LocalDate today;
    private final Map<Integer, CertificateFact> facts = new TreeMap<>();

    private CertificatePacker(Concepts concepts, LocalDate today) {
        this.concepts = concepts;
        this.today = today;
    }

    /**
     * Formal papers count; competence without papers is shown to people, not to a demand for papers. What includes another
     * credential shows that too. An education has the state of its own section, so that one that was not asked for is unknown
     * although all certificates are known. What only a law may ask for stands in no points, index or filter, and stays behind (HR-1);
     * a day to come that has passed is no day.
     */
    static List<CertificateFact> pack(ResourceProfile profile, Concepts concepts, LocalDate today) {
        CertificatePacker packer = new CertificatePacker(concepts, today);
        for (CertificatesSection.Credential credential : profile.certificates().credentials()) {
            if (credential.basis() == CertificatesSection.Basis.FORMAL && credential.concept() != null) {
                packer.add(packer.number(credential.concept()), credential);
            }
        }
        profile.education().educations().forEach(packer::addEducation);
        packer.answerOtherEducations(profile);
        return new ArrayList<>(packer.facts.values());
    }

    private void add(int number, CertificatesSection.Credential credential) {
        CertificateState state = credential.certificate();
        if (state == null) {
            better(CertificateFact.answer(number, credential.answer()));
            return;
        }
        int obtained = toCome(state) && isPast(credential.obtainedOn()) ? Days.NONE : Days.of(credential.obtainedOn());
        int until = Days.of(credential.validUntil());
        for (int shown : concepts.shownBy(number)) {
            better(CertificateFact.of(shown, state, obtained, until));
        }
    }

    /** Wherever it was taken and whether or not it is recognised: an authorisation is another credential (CAN-05). */
    private void addEducation(EducationSection.Education education) {
        boolean completed = education.progress() == EducationSection.Progress.COMPLETED;
        CertificateState state = completed ? CertificateState.HELD : CertificateState.IN_PROGRESS;
        boolean higher = education.level() == EducationLevel.HIGHER_UP_TO_4_YEARS
                || education.level() == EducationLevel.HIGHER_LONG;
        if (education.concept() != null && isCredential(education.concept())) {
            show(number(education.concept()), state);
        }
        if (higher && isCredential(HIGHER_EDUCATION)) {
            show(number(HIGHER_EDUCATION), state);
        }
    }

    private void show(int credential, CertificateState state) {
        for (int shown : concepts.shownBy(credential)) {
            better(CertificateFact.of(shown, state, Days.NONE, Days.NONE));
        }
    }

    private void answerOtherEducations(ResourceProfile profile) {
        FactState education = answer(profile.education().state());
        if (education == answer(profile.certificates().state())) {
            return;
        }
        for (int number : concepts.educations()) {
            facts.putIfAbsent(number, CertificateFact.answer(number, education));
        }
    }

    /** What an answered or unanswered section says of an entry that it does not hold. */
    private static FactState answer(FactState section) {
        return section.known() ? FactState.NONE : section;
    }

    private void better(CertificateFact fact) {
        boolean legalOnly =
                concepts.byNumber(fact.concept()).filter(Concept::legalOnly).isPresent();
        if (!legalOnly) {
            facts.merge(fact.concept(), fact, (one, other) -> FURTHER_ON.compare(other, one) < 0 ? other : one);
        }
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && day.isBefore(today);
    }

    private static boolean toCome(CertificateState state) {
        return switch (state) {
            case IN_PROGRESS, PLANNED, ATTAINABLE_DURING_PLACEMENT -> true;
            case HELD, EXPIRED -> false;
        };
    }

    /** The day it comes, without one the last of all; for what is held the day of the paper does not matter. */
    private static int comes(CertificateFact fact) {
        CertificateState state = fact.certificate();
        if (state == null || !toCome(state)) {
            return 0;
        }
        return fact.date() == Days.NONE ? Days.LAST + 1 : fact.date();
    }

    private static int rank(CertificateFact fact) {
        return switch (fact.certificate()) {
            case HELD -> 0;
            case IN_PROGRESS, PLANNED -> 1;
            case ATTAINABLE_DURING_PLACEMENT -> 2;
            case EXPIRED -> 3;
            case null -> 4;
        };
    }

    private boolean isCredential(String code) {
        return concepts.byCode(code)
                .filter(concept -> concept.kind() == ConceptKind.CREDENTIAL)
                .isPresent();
    }

    private int number(String code) {
        return concepts.byCode(code)
                .map(Concept::number)
                .orElseThrow(() -> new IllegalStateException("No concept " + code));
    }
}
