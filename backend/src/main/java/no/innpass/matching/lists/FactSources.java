package no.innpass.matching.lists;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.innpass.candidate.CandidateSources;
import no.innpass.candidate.FactSource;
import no.innpass.candidate.profile.SectionName;
import no.innpass.matching.reason.Subject;
import no.innpass.shared.LanguageSkill;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;

/** Finds the source and age of the candidate's side of a line: the fact itself, or the answer for its section. */
@Singleton
class FactSources {
    private final Concepts concepts;

    FactSources(Concepts concepts) {
        this.concepts = concepts;
    }

    Optional<FactSource> of(CandidateSources sources, Subject subject) {
        return switch (subject.kind()) {
            case TASK ->
                concept(sources, subject)
                        .or(() -> sources.section(SectionName.SKILLS))
                        .or(() -> sources.section(SectionName.EXPERIENCE));
            case CREDENTIAL -> concept(sources, subject).or(() -> sources.section(SectionName.CERTIFICATES));
            case LANGUAGE, TEST ->
                sources.norwegian(LanguageSkill.values()[subject.number()])
                        .or(() -> sources.section(SectionName.NORWEGIAN));
            case FUNCTION -> sources.section(SectionName.FUNCTIONS);
            case HOURS, POSITION -> sources.section(SectionName.HOURS);
            case TRAVEL -> sources.section(SectionName.REACH);
            case PURPOSE -> sources.section(SectionName.PURPOSES);
            case LINE ->
                sources.section(SectionName.EXPERIENCE)
                        .or(() -> sources.section(SectionName.EDUCATION))
                        .or(() -> sources.section(SectionName.GOALS));
            case WISH -> sources.section(SectionName.WISHES);
            case SURROUNDING -> sources.section(SectionName.ENVIRONMENT);
            default -> Optional.empty();
        };
    }

    private Optional<FactSource> concept(CandidateSources sources, Subject subject) {
        return concepts.byNumber(subject.number()).map(Concept::code).flatMap(sources::concept);
    }
}
