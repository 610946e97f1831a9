package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/** Working languages besides Norwegian, as resources, and the one an interpreter is asked for (CAN-08). */
@Serdeable
public record LanguagesSection(
        @NotNull FactState state,
        @Size(max = 20) List<@Valid @NotNull SpokenLanguage> languages,
        @Nullable SectionMark mark)
        implements Section {
    /** How the section stands in its table. */
    static final FactTable<SpokenLanguage> TABLE = new FactTable<>(
            SectionName.LANGUAGES,
            "candidate_language",
            List.of("language", "level", "interpreter"),
            fact -> asList(fact.language(), FactTable.name(fact.level()), FactTable.is(fact.interpreter())),
            (row, mark) -> new SpokenLanguage(
                    row.someText("language"), row.choice("level", LanguageLevel.class), row.flag("interpreter"), mark),
            LanguagesSection::new);

    public LanguagesSection {
        languages = Facts.copy(languages);
    }

    @Override
    public String factsName() {
        return "languages";
    }

    @Override
    public List<SpokenLanguage> facts() {
        return languages;
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<String> seen = new HashSet<>();
        int interpreters = 0;
        for (int i = 0; i < languages.size(); i++) {
            check.that(seen.add(languages.get(i).language()), "languages/" + i + "/language", "TWICE");
            interpreters += Boolean.TRUE.equals(languages.get(i).interpreter()) ? 1 : 0;
        }
        check.that(interpreters <= 1, "languages", "ONE_INTERPRETER_LANGUAGE");
    }

    /** @param language ISO 639 code in lower case; Norwegian has a section of its own */
    @Serdeable
    @Schema(name = "SpokenLanguage")
    public record SpokenLanguage(
            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "LANGUAGE_CODE") String language,

            @Nullable LanguageLevel level,
            @Nullable Boolean interpreter,
            @Nullable FactMark fact)
            implements Fact {
        @Override
        public void check(FactCheck check) {
            check.that(!Set.of("no", "nb", "nn").contains(language), "language", "NORWEGIAN_STANDS_APART");
        }
    }
}
