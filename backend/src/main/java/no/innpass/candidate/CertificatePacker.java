package no.innpass.candidate;

import java.util.ArrayList;
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

/** Certificates and educations, as scoring reads them (CAN-05, CAN-06): one entry for each credential. Pure. */
final class CertificatePacker {
    private static final String HIGHER_EDUCATION = "higher-education";

    private final Concepts concepts;
    private final Map<Integer, CertificateFact> facts = new TreeMap<>();

    private CertificatePacker(Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * Formal papers count; competence without papers is shown to people, not to a demand for papers. What includes another
     * credential shows that too. An education has the state of its own section, so that one that was not asked for is unknown
     * although all certificates are known.
     */
    static List<CertificateFact> pack(ResourceProfile profile, Concepts concepts) {
        CertificatePacker packer = new CertificatePacker(concepts);
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
        int obtained = Days.of(credential.obtainedOn());
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

    /** Of two entries for one credential the one further on stands: held, then under way, then a bare answer. */
    private void better(CertificateFact fact) {
        facts.merge(fact.concept(), fact, (one, other) -> rank(other) < rank(one) ? other : one);
    }

    private static int rank(CertificateFact fact) {
        return fact.certificate() == null
                ? CertificateState.values().length
                : fact.certificate().ordinal();
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
